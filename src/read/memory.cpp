#include "read/memory.hpp"

#include <sys/stat.h>

#include <type_traits>
#include <utility>

#include "model/each_field.hpp"

namespace goldthread::read {

namespace {

// The copy's prose is a view into the sources of what it was copied from.
struct Copy {
  std::shared_ptr<const model::Content> from;
  model::Content content;
};

std::shared_ptr<model::Content> copied(const std::shared_ptr<model::Content>& from) {
  const auto out = std::make_shared<Copy>(Copy{from, {}});
  std::map<std::string_view, const void*> fields;
  each_field(std::as_const(*from), [&](std::string_view key, const auto& field) { fields.emplace(key, &field); });
  each_field(out->content, [&](std::string_view key, auto& field) {
    field = *static_cast<const std::remove_reference_t<decltype(field)>*>(fields.at(key));
  });
  for (text::FileId file = 0; file < from->sources.size(); ++file) {
    const text::Source& source = from->sources.at(file);
    out->content.sources.add(source.path, source.text, source.origin);
  }
  out->content.index_ids();
  return {out, &out->content};
}

}  // namespace

FileStamp stamp_of(const struct stat& status) {
  return {status.st_dev, status.st_ino, static_cast<std::uintmax_t>(status.st_size),
          static_cast<std::int64_t>(status.st_ctim.tv_sec) * 1'000'000'000 + status.st_ctim.tv_nsec};
}

bool is_settled(const FileStamp& stamp, std::int64_t now) {
  constexpr std::int64_t longest_tick = 50'000'000;  // nanoseconds; Linux ticks every 1 to 10 milliseconds
  return now - stamp.changed > longest_tick;
}

model::Released copied(const model::Released& released) {
  model::Released out = released;
  out.content = copied(released.content);
  return out;
}

}  // namespace goldthread::read
