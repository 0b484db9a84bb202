#include "text/json_writer.hpp"

#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <utility>
#include <vector>

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

constexpr std::size_t deepest = 32;

// Takes what the library reads, piece by piece; a number comes as a text, so that no digit is lost. Each call says whether to go on.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder> {
 public:
  bool Null() { return add() != nullptr; }
  bool Bool(bool value) { return add(JsonValue::Kind::truth, value ? "true" : "false"); }
  bool RawNumber(const char* text, rapidjson::SizeType length, bool) { return add(JsonValue::Kind::text, {text, length}); }
  bool String(const char* text, rapidjson::SizeType length, bool) { return add(JsonValue::Kind::text, {text, length}); }
  bool Key(const char* text, rapidjson::SizeType length, bool) {
    open_.back()->members.push_back({std::string(text, length), {}});
    return true;
  }
  bool StartObject() { return begin(JsonValue::Kind::object); }
  bool EndObject(rapidjson::SizeType) { return end(); }
  bool StartArray() { return begin(JsonValue::Kind::list); }
  bool EndArray(rapidjson::SizeType) { return end(); }

  JsonValue take() { return std::move(root_); }

 private:
  // The value that comes next: the whole, a list's new item, or that of the key read last.
  JsonValue* add() {
    if (open_.empty()) return &root_;
    JsonValue& in = *open_.back();
    return in.kind == JsonValue::Kind::list ? &in.items.emplace_back() : &in.members.back().value;
  }
  bool add(JsonValue::Kind kind, std::string text) {
    JsonValue* value = add();
    value->kind = kind;
    value->text = std::move(text);
    return true;
  }
  bool begin(JsonValue::Kind kind) {
    if (open_.size() == deepest) return false;
    JsonValue* value = add();
    value->kind = kind;
    open_.push_back(value);
    return true;
  }
  bool end() {
    open_.pop_back();
    return true;
  }

  JsonValue root_;
  std::vector<JsonValue*> open_;  // the lists and objects that are not closed yet: none of their containers grows until they are
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view key) const {
  const auto found = std::find_if(members.begin(), members.end(), [&](const JsonMember& member) { return member.name == key; });
  return found == members.end() ? nullptr : &found->value;
}

std::optional<JsonValue> parse_json(std::string_view json) {
  rapidjson::MemoryStream stream(json.data(), json.size());
  rapidjson::Reader reader;
  Builder builder;
  const auto read = reader.Parse<rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag>(stream, builder);
  if (read.IsError()) return std::nullopt;
  return builder.take();
}

}  // namespace goldthread::text
