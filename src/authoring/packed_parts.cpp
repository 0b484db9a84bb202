#include "authoring/packed_parts.hpp"

#include <stdexcept>

#include "workbook/zip_archive.hpp"

namespace goldthread::authoring {

namespace {

constexpr int deepest = 8;
constexpr std::size_t largest_part = 1U << 30U;  // bytes

constexpr std::string_view zip_mark("PK\x03\x04", 4);
constexpr std::string_view gzip_mark("\x1f\x8b\x08", 3);
std::string visit_part(const Part& part, int depth, const std::function<void(const Part&)>& visit);

std::string visit_zip(const Part& part, int depth, const std::function<void(const Part&)>& visit) {
  for (const workbook::ZipMember& member : workbook::read_zip(part.bytes)) {
    if (member.size > largest_part) throw std::runtime_error("a part of it is too large");
    const std::string bytes = workbook::unpacked(member);
    if (std::string why = visit_part({part.path + "/" + member.name, bytes}, depth + 1, visit); !why.empty()) return why;
  }
  return {};
}

std::string visit_part(const Part& part, int depth, const std::function<void(const Part&)>& visit) {
  visit(part);
  const bool zip = part.bytes.starts_with(zip_mark);
  const bool gzip = part.bytes.starts_with(gzip_mark);
  if (!zip && !gzip) return {};
  try {
    if (depth == deepest) throw std::runtime_error("it is packed too deep");
    if (zip) return visit_zip(part, depth, visit);
    const std::string bytes = workbook::gunzipped(part.bytes, largest_part);
    return visit_part({part.path.ends_with(".gz") ? part.path.substr(0, part.path.size() - 3) : part.path, bytes}, depth + 1, visit);
  } catch (const std::runtime_error& failure) {
    return part.path + " cannot be unpacked: " + failure.what();
  }
}

}  // namespace

std::string each_part(const Part& file, const std::function<void(const Part&)>& visit) { return visit_part(file, 0, visit); }

}  // namespace goldthread::authoring
