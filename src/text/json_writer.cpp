#include "text/json_writer.hpp"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace goldthread::text {

// The pretty writer with its indent switched off is the compact one, but for line ends; two writers share one buffer.
class JsonWriter::Impl {
 public:
  explicit Impl(Layout layout) : compact_(buffer_), indented_(buffer_), layout_(layout) { indented_.SetIndent(' ', 1); }

  template <class Write>
  void write(Write one) {
    if (layout_ == Layout::compact) {
      one(compact_);
    } else {
      one(indented_);
    }
  }

  std::string take() { return std::string(buffer_.GetString(), buffer_.GetSize()) + "\n"; }

 private:
  rapidjson::StringBuffer buffer_;
  rapidjson::Writer<rapidjson::StringBuffer> compact_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> indented_;
  Layout layout_;
};

namespace {
rapidjson::SizeType size(std::string_view text) { return static_cast<rapidjson::SizeType>(text.size()); }
}  // namespace

JsonWriter::JsonWriter(Layout layout) : impl_(std::make_unique<Impl>(layout)) {}
JsonWriter::~JsonWriter() = default;

JsonWriter& JsonWriter::begin_object() {
  impl_->write([](auto& out) { out.StartObject(); });
  return *this;
}
JsonWriter& JsonWriter::end_object() {
  impl_->write([](auto& out) { out.EndObject(); });
  return *this;
}
JsonWriter& JsonWriter::begin_list() {
  impl_->write([](auto& out) { out.StartArray(); });
  return *this;
}
JsonWriter& JsonWriter::end_list() {
  impl_->write([](auto& out) { out.EndArray(); });
  return *this;
}
JsonWriter& JsonWriter::key(std::string_view name) {
  impl_->write([&](auto& out) { out.Key(name.data(), size(name)); });
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

std::string JsonWriter::take() { return impl_->take(); }

}  // namespace goldthread::text
