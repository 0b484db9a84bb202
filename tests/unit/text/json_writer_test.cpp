#include "text/json_writer.hpp"

#include <catch2/catch.hpp>

namespace goldthread::text {

namespace {

std::string document(JsonWriter::Layout layout, std::size_t expected_size) {
  JsonWriter out(layout, expected_size);
  out.begin_object().key("schema").whole(1);
  out.line().key("items").begin_list();
  for (const char* id : {"a", "b"}) out.line().begin_object().key("id").text(id).key("value").number("55.60").end_object();
  out.end_list().line().key("none").begin_list().end_list().key("list").begin_list().line().begin_list().end_list().end_list();
  out.end_object();
  return out.take();
}

}  // namespace

TEST_CASE("a line end stands after the comma, never in front of it") {
  const std::string expected = R"({"schema":1,
"items":[
{"id":"a","value":55.60},
{"id":"b","value":55.60}],
"none":[],"list":[
[]]}
)";
  CHECK(document(JsonWriter::Layout::compact, 0) == expected);
  CHECK(document(JsonWriter::Layout::compact, 1'000'000) == expected);
}

TEST_CASE("a document handed on in pieces is the whole document") {
  const auto write = [](JsonWriter& out) {
    out.begin_object().key("items").begin_list();
    for (int i = 0; i < 20'000; ++i) out.line().begin_object().key("id").whole(i).key("title").text("Missed bins, \"again\"").end_object();
    out.end_list().end_object();
  };
  JsonWriter whole(JsonWriter::Layout::compact);
  write(whole);
  std::string joined;
  int pieces = 0;
  JsonWriter in_pieces(JsonWriter::Layout::compact, [&](std::string_view piece) {
    joined += piece;
    ++pieces;
  });
  write(in_pieces);
  CHECK(pieces >= 3);
  CHECK(joined + in_pieces.take() == whole.take());
}

TEST_CASE("an indented document has lines of its own") {
  JsonWriter out(JsonWriter::Layout::indented);
  out.begin_object().line().key("a").line().begin_list().whole(1).end_list().end_object();
  CHECK(out.take() == "{\n \"a\": [\n  1\n ]\n}\n");
}

TEST_CASE("text is escaped and stays whole however much room there was") {
  JsonWriter out(JsonWriter::Layout::compact);
  std::string hostile;
  for (int i = 0; i < 300; ++i) hostile += "\"\\\x01</script>\xE2\x80\xA8";
  out.begin_list().text(hostile).text("").text({}).end_list();
  std::string escaped;
  for (int i = 0; i < 300; ++i) escaped += "\\\"\\\\\\u0001</script>\xE2\x80\xA8";
  CHECK(out.take() == "[\"" + escaped + "\",\"\",\"\"]\n");
}

}  // namespace goldthread::text
