#pragma once
// The members of a zip file, taken apart and put together again without compressing what did not change. Only what our own
// workbooks need: no encryption, no zip64, no comments.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace goldthread::workbook {

struct ZipMember {
  std::string name;
  std::string packed;        // as it stands in the file
  std::uint16_t method = 0;  // 0 stored, 8 deflated
  std::uint32_t checksum = 0;
  std::uint32_t size = 0;  // unpacked
};

// Throws std::runtime_error where the bytes are no such zip file.
std::vector<ZipMember> read_zip(std::string_view bytes);
std::string write_zip(const std::vector<ZipMember>& members);

std::string unpacked(const ZipMember& member);
// What gzip packed, of several files joined too. Throws std::runtime_error where it is damaged or has more than `most` bytes.
std::string gunzipped(std::string_view bytes, std::size_t most);
ZipMember packed(std::string name, std::string_view content);

}  // namespace goldthread::workbook
