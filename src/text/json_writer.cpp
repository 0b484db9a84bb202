#include "text/json_writer.hpp"

#include <rapidjson/document.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <utility>

#include "text/json_value.hpp"

namespace goldthread::text {

namespace {

// Where the library writes to: a string that is handed over whole at the end, so that a large document stands in memory
// once. The library asks for room before it writes a text's bytes.
class TextStream {
 public:
  using Ch = char;
  explicit TextStream(std::size_t expected) : text_(std::max<std::size_t>(expected, 256), '\0') {}

  void make_room(std::size_t bytes) {
    if (text_.size() - used_ < bytes) text_.resize(std::max(text_.size() + text_.size() / 2, used_ + bytes));
  }
  void put_in_room(char byte) { text_[used_++] = byte; }
  void Put(char byte) {
    make_room(1);
    put_in_room(byte);
  }
  void Flush() {}

  std::size_t size() const { return used_; }
  char at(std::size_t place) const { return text_[place]; }
  void insert(std::size_t place, char byte) {
    make_room(1);
    char* const start = text_.data() + place;
    std::copy_backward(start, text_.data() + used_, text_.data() + used_ + 1);
    *start = byte;
    ++used_;
  }
  std::string_view written() const { return std::string_view(text_).substr(0, used_); }
  void clear() { used_ = 0; }
  std::string take() {
    text_.resize(used_);
    return std::move(text_);
  }

 private:
  std::string text_;  // its first used_ bytes are written
  std::size_t used_ = 0;
};

// Found by the library beside the stream, by these names.
void PutReserve(TextStream& stream, std::size_t bytes) { stream.make_room(bytes); }
void PutUnsafe(TextStream& stream, char byte) { stream.put_in_room(byte); }

constexpr std::size_t piece = 256 << 10;  // bytes

rapidjson::SizeType size(std::string_view text) { return static_cast<rapidjson::SizeType>(text.size()); }

}  // namespace

// The pretty writer with its indent switched off is the compact one, but for line ends; two writers share one stream.
class JsonWriter::Impl {
 public:
  Impl(Layout layout, std::size_t expected, Append append)
      : stream_(expected), compact_(stream_), indented_(stream_), layout_(layout), append_(std::move(append)) {
    indented_.SetIndent(' ', 1);
  }

  template <class Write>
  void write(Write one) {
    if (layout_ == Layout::compact) {
      one(compact_);
    } else {
      one(indented_);
    }
  }

  // What may begin a line: the line end goes between it and the comma before it.
  template <class Write>
  void write_first(Write one) {
    const std::size_t before = stream_.size();
    write(one);
    if (!breaks_line_) return;
    stream_.insert(stream_.at(before) == ',' ? before + 1 : before, '\n');
    breaks_line_ = false;
  }

  void break_line() {
    breaks_line_ = layout_ == Layout::compact;
    if (!append_ || stream_.size() < piece) return;
    append_(stream_.written());
    stream_.clear();
  }

  std::string take() {
    stream_.Put('\n');
    return stream_.take();
  }

 private:
  TextStream stream_;
  rapidjson::Writer<TextStream> compact_;
  rapidjson::PrettyWriter<TextStream> indented_;
  Layout layout_;
  Append append_;  // empty: the document is kept whole
  bool breaks_line_ = false;
};

JsonWriter::JsonWriter(Layout layout, std::size_t expected_size) : impl_(std::make_unique<Impl>(layout, expected_size, Append())) {}
JsonWriter::JsonWriter(Layout layout, Append append) : impl_(std::make_unique<Impl>(layout, piece + piece / 4, std::move(append))) {}
JsonWriter::~JsonWriter() = default;

JsonWriter& JsonWriter::begin_object() {
  impl_->write_first([](auto& out) { out.StartObject(); });
  return *this;
}
JsonWriter& JsonWriter::end_object() {
  impl_->write([](auto& out) { out.EndObject(); });
  return *this;
}
JsonWriter& JsonWriter::begin_list() {
  impl_->write_first([](auto& out) { out.StartArray(); });
  return *this;
}
JsonWriter& JsonWriter::end_list() {
  impl_->write([](auto& out) { out.EndArray(); });
  return *this;
}
JsonWriter& JsonWriter::key(std::string_view name) {
  impl_->write_first([&](auto& out) { out.Key(name.data(), size(name)); });
  return *this;
}
JsonWriter& JsonWriter::text(std::string_view value) {
  // A null pointer is no text to the library, even of no length.
  const std::string_view safe = value.empty() ? std::string_view("") : value;
  impl_->write([&](auto& out) { out.String(safe.data(), size(safe)); });
  return *this;
}
JsonWriter& JsonWriter::whole(long long value) {
  impl_->write([&](auto& out) { out.Int64(value); });
  return *this;
}
JsonWriter& JsonWriter::number(std::string_view exact) {
  impl_->write([&](auto& out) { out.RawValue(exact.data(), exact.size(), rapidjson::kNumberType); });
  return *this;
}
JsonWriter& JsonWriter::truth(bool value) {
  impl_->write([&](auto& out) { out.Bool(value); });
  return *this;
}
JsonWriter& JsonWriter::null() {
  impl_->write([](auto& out) { out.Null(); });
  return *this;
}
JsonWriter& JsonWriter::line() {
  impl_->break_line();
  return *this;
}

std::string JsonWriter::take() { return impl_->take(); }

namespace {

constexpr int deepest = 32;

std::string text_of(const rapidjson::Value& value) { return {value.GetString(), value.GetStringLength()}; }

bool take(const rapidjson::Value& from, JsonValue& to, int depth) {
  using Kind = JsonValue::Kind;
  if (depth > deepest) return false;
  if (from.IsBool()) {
    to.kind = Kind::truth;
    to.text = from.GetBool() ? "true" : "false";
  } else if (from.IsString()) {
    to.kind = Kind::text;  // numbers too: they were read as texts, so that no digit is lost
    to.text = text_of(from);
  } else if (from.IsArray()) {
    to.kind = Kind::list;
    for (const auto& item : from.GetArray()) {
      if (!take(item, to.items.emplace_back(), depth + 1)) return false;
    }
  } else if (from.IsObject()) {
    to.kind = Kind::object;
    for (const auto& member : from.GetObject()) {
      to.members.emplace_back(text_of(member.name), JsonValue());
      if (!take(member.value, to.members.back().second, depth + 1)) return false;
    }
  }
  return true;
}

}  // namespace

std::optional<JsonValue> parse_json(std::string_view json) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag>(json.data(), json.size());
  JsonValue out;
  if (document.HasParseError() || !take(document, out, 0)) return std::nullopt;
  return out;
}

}  // namespace goldthread::text
