#include "workbook/zip_archive.hpp"

#include <zlib.h>

#include <stdexcept>

namespace goldthread::workbook {

namespace {

// Sizes, marks and places of fields: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr std::uint32_t local_mark = 0x04034b50;
constexpr std::uint32_t central_mark = 0x02014b50;
constexpr std::uint32_t end_mark = 0x06054b50;
constexpr std::size_t local_size = 30;
constexpr std::size_t central_size = 46;
constexpr std::size_t end_size = 22;
constexpr std::uint16_t version_needed = 20;
constexpr std::uint16_t names_are_utf8 = 1U << 11U;
constexpr std::uint16_t first_of_january_1980 = 0x0021;  // the earliest date a zip file can say
constexpr std::uint16_t stored = 0;
constexpr std::uint16_t deflated = 8;

[[noreturn]] void fail(const char* what) { throw std::runtime_error(std::string("not a zip file of ours: ") + what); }

class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}
  std::uint16_t two(std::size_t at) const { return static_cast<std::uint16_t>(byte(at) | byte(at + 1) << 8U); }
  std::uint32_t four(std::size_t at) const { return two(at) | static_cast<std::uint32_t>(two(at + 2)) << 16U; }
  std::string_view part(std::size_t at, std::size_t size) const {
    if (at > bytes_.size() || size > bytes_.size() - at) fail("it is cut short");
    return bytes_.substr(at, size);
  }

 private:
  unsigned byte(std::size_t at) const { return static_cast<unsigned char>(part(at, 1)[0]); }
  std::string_view bytes_;
};

void put_two(std::string& out, std::uint16_t value) {
  out += static_cast<char>(value & 0xFFU);
  out += static_cast<char>(value >> 8U);
}
void put_four(std::string& out, std::uint32_t value) {
  put_two(out, static_cast<std::uint16_t>(value & 0xFFFFU));
  put_two(out, static_cast<std::uint16_t>(value >> 16U));
}

// What the local header and the central directory both say of a member.
void put_common(std::string& out, const ZipMember& member) {
  put_two(out, version_needed);
  put_two(out, names_are_utf8);
  put_two(out, member.method);
  put_two(out, 0);  // midnight
  put_two(out, first_of_january_1980);
  put_four(out, member.checksum);
  put_four(out, static_cast<std::uint32_t>(member.packed.size()));
  put_four(out, member.size);
  put_two(out, static_cast<std::uint16_t>(member.name.size()));
  put_two(out, 0);  // no extra field
}

std::uint32_t checksum_of(std::string_view content) {
  return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(content.data()), content.size()));
}

// zlib's window bits for raw deflate, as in zip files.
constexpr int raw_deflate = -MAX_WBITS;

}  // namespace

std::vector<ZipMember> read_zip(std::string_view bytes) {
  const Reader reader(bytes);
  if (bytes.size() < end_size || reader.four(bytes.size() - end_size) != end_mark) fail("it has no directory");
  const std::size_t count = reader.two(bytes.size() - end_size + 10);
  std::size_t at = reader.four(bytes.size() - end_size + 16);
  std::vector<ZipMember> members;
  members.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    if (reader.four(at) != central_mark) fail("its directory is broken");
    ZipMember member;
    member.method = reader.two(at + 10);
    member.checksum = reader.four(at + 16);
    const std::size_t packed_size = reader.four(at + 20);
    member.size = reader.four(at + 24);
    const std::size_t name_size = reader.two(at + 28);
    const std::size_t local = reader.four(at + 42);
    member.name = reader.part(at + central_size, name_size);
    if (reader.four(local) != local_mark) fail("a member is not where it should be");
    member.packed = reader.part(local + local_size + reader.two(local + 26) + reader.two(local + 28), packed_size);
    at += central_size + name_size + reader.two(at + 30) + reader.two(at + 32);
    members.push_back(std::move(member));
  }
  return members;
}

std::string write_zip(const std::vector<ZipMember>& members) {
  std::size_t size = end_size;
  for (const ZipMember& member : members) size += local_size + central_size + 2 * member.name.size() + member.packed.size();
  std::string out;
  out.reserve(size);
  std::string directory;
  for (const ZipMember& member : members) {
    put_four(directory, central_mark);
    put_two(directory, version_needed);
    put_common(directory, member);
    put_two(directory, 0);   // no comment
    put_two(directory, 0);   // the first disk
    put_two(directory, 0);   // no internal attributes
    put_four(directory, 0);  // no external attributes
    put_four(directory, static_cast<std::uint32_t>(out.size()));
    directory += member.name;
    put_four(out, local_mark);
    put_common(out, member);
    out += member.name;
    out += member.packed;
  }
  const auto directory_at = static_cast<std::uint32_t>(out.size());
  out += directory;
  put_four(out, end_mark);
  put_two(out, 0);
  put_two(out, 0);
  put_two(out, static_cast<std::uint16_t>(members.size()));
  put_two(out, static_cast<std::uint16_t>(members.size()));
  put_four(out, static_cast<std::uint32_t>(directory.size()));
  put_four(out, directory_at);
  put_two(out, 0);
  return out;
}

std::string unpacked(const ZipMember& member) {
  if (member.method == stored) return member.packed;
  if (member.method != deflated) fail("a member is packed in a way we do not know");
  std::string out(member.size, '\0');
  z_stream stream = {};
  if (inflateInit2(&stream, raw_deflate) != Z_OK) throw std::bad_alloc();
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(member.packed.data()));
  stream.avail_in = static_cast<uInt>(member.packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int result = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  if (result != Z_STREAM_END || stream.total_out != member.size || checksum_of(out) != member.checksum) fail("a member is damaged");
  return out;
}

std::string gunzipped(std::string_view bytes, std::size_t most) {
  constexpr int gzip_window = MAX_WBITS + 16;  // zlib's way to say that a gzip header is to come
  std::string out;
  z_stream stream = {};
  if (inflateInit2(&stream, gzip_window) != Z_OK) throw std::bad_alloc();
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::string piece(1U << 16U, '\0');
  int result = Z_OK;
  while (out.size() <= most) {
    stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream.avail_out = static_cast<uInt>(piece.size());
    result = inflate(&stream, Z_NO_FLUSH);
    if (result != Z_OK && result != Z_STREAM_END) break;
    out.append(piece, 0, piece.size() - stream.avail_out);
    if (result == Z_STREAM_END && (stream.avail_in == 0 || inflateReset(&stream) != Z_OK)) break;
  }
  inflateEnd(&stream);
  if (result != Z_STREAM_END) throw std::runtime_error("what gzip packed is damaged or too large");
  return out;
}

ZipMember packed(std::string name, std::string_view content) {
  ZipMember member{std::move(name), {}, deflated, checksum_of(content), static_cast<std::uint32_t>(content.size())};
  z_stream stream = {};
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, raw_deflate, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::bad_alloc();
  member.packed.resize(deflateBound(&stream, static_cast<uLong>(content.size())));
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
  stream.avail_in = static_cast<uInt>(content.size());
  stream.next_out = reinterpret_cast<Bytef*>(member.packed.data());
  stream.avail_out = static_cast<uInt>(member.packed.size());
  const int result = deflate(&stream, Z_FINISH);
  member.packed.resize(stream.total_out);
  deflateEnd(&stream);
  if (result != Z_STREAM_END) throw std::runtime_error("a workbook's part could not be packed");
  return member;
}

}  // namespace goldthread::workbook
