#include "authoring/published_rows.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

#include "authoring/decoded_character.hpp"
#include "authoring/markup_pieces.hpp"

namespace goldthread::authoring {

namespace {

void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0U | c >> 6U);
    out += static_cast<char>(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0U | c >> 12U);
    out += static_cast<char>(0x80U | (c >> 6U & 0x3FU));
    out += static_cast<char>(0x80U | (c & 0x3FU));
  } else {
    out += static_cast<char>(0xF0U | c >> 18U);
    out += static_cast<char>(0x80U | (c >> 12U & 0x3FU));
    out += static_cast<char>(0x80U | (c >> 6U & 0x3FU));
    out += static_cast<char>(0x80U | (c & 0x3FU));
  }
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_inside_sentence(std::string_view name) {
  return is_one_of(name, {"a", "abbr", "b",     "bdi",  "cite",   "code", "data", "del",  "dfn",   "em", "i",   "ins", "kbd", "mark",
                          "q", "s",    "small", "span", "strong", "sub",  "sup",  "time", "tspan", "u",  "var", "br",  "wbr"});
}

std::string attribute_of(const MarkupPiece& piece, std::string_view wanted) {
  std::string out;
  each_attribute(piece.inside, [&](std::string_view name, std::string_view value) {
    if (name == wanted) out = plain_text_of(value);
  });
  return out;
}

// --- HTML ---

class HtmlRows {
 public:
  explicit HtmlRows(const RowListener& listener) : listener_(listener) {}

  void take(const MarkupPiece& piece) {
    switch (piece.kind) {
      case MarkupPiece::Kind::text:
        text_ += plain_text_of(piece.inside);
        return;
      case MarkupPiece::Kind::aside:
        return;
      case MarkupPiece::Kind::open:
        open(piece);
        break;
      case MarkupPiece::Kind::close:
        close(piece.name);
        break;
    }
    for (const std::string_view shown : {"aria-label", "alt", "title", "content"}) {
      if (std::string text = attribute_of(piece, shown); !text.empty()) listener_.text({std::move(text)});
    }
  }
  void end() { say(); }

 private:
  using Place = PublishedText::Place;

  void open(const MarkupPiece& piece) {
    const bool cell = piece.name == "td" || piece.name == "th";
    if (is_inside_sentence(piece.name) || (in_cell_ && !cell)) {
      text_ += ' ';
      return;
    }
    say();
    in_cell_ = cell;
    if (piece.name == "text") {
      const std::string classes = attribute_of(piece, "class");
      is_tick_ = classes.find("chart-tick") != std::string::npos;
      place_ = classes.find("chart-value") != std::string::npos ? Place::chart_point : Place::chart;
    }
    if (piece.name == "table") {
      in_table_ = true;
      caption_.clear();
      columns_.clear();
    }
    if (piece.name == "tr") row_.cells.clear(), heads_ = 0;
    if (cell) {
      if (piece.name == "th") ++heads_;
      const std::string span = attribute_of(piece, "colspan");
      span_ = 1;
      std::from_chars(span.data(), span.data() + span.size(), span_);
      span_ = std::clamp(span_, 1, 100);
    }
  }

  void close(std::string_view name) {
    const bool cell = name == "td" || name == "th";
    if (is_inside_sentence(name) || (in_cell_ && !cell && name != "tr")) {
      text_ += ' ';
      return;
    }
    in_cell_ = false;
    if (cell) {
      for (int i = 0; i < span_; ++i) {
        const std::size_t at = row_.cells.size();
        row_.cells.push_back({text_, at < columns_.size() ? columns_[at] : std::string()});
      }
      text_.clear();
    } else if (name == "caption") {
      caption_ = std::exchange(text_, {});
    } else if (name == "h1") {
      heading_ = text_;
    } else if (name == "h2" || name == "h3") {
      section_ = text_;
    }
    say();
    if (name == "tr" && in_table_) end_row();
    if (name == "table") in_table_ = false;
  }

  // A row of heads alone says what stands in the columns; a second adds to the first.
  void end_row() {
    if (heads_ != 0 && heads_ == static_cast<int>(row_.cells.size()) && heads_ > 1) {
      columns_.resize(std::max(columns_.size(), row_.cells.size()));
      for (std::size_t i = 0; i < row_.cells.size(); ++i) columns_[i] += ' ' + row_.cells[i].text;
      return;
    }
    row_.around = {heading_, section_, caption_};
    listener_.row(row_);
  }

  void say() {
    if (text_.find_first_not_of(" \n\t\r") != std::string::npos && !is_tick_) listener_.text({text_, place_});
    text_.clear();
    is_tick_ = false;
    place_ = Place::page;
  }

  const RowListener& listener_;
  std::string text_;
  std::string heading_;
  std::string section_;
  std::string caption_;
  std::vector<std::string> columns_;
  PublishedRow row_;
  int heads_ = 0;
  int span_ = 1;
  bool is_tick_ = false;
  Place place_ = Place::page;
  bool in_table_ = false;
  bool in_cell_ = false;
};

// --- JSON ---

// An object's scalars are a row; those of the objects and lists around it are around it. Reads on over what is no JSON.
class JsonRows {
 public:
  JsonRows(std::string_view bytes, const RowListener& listener) : bytes_(bytes), listener_(listener) {}

  void read() {
    while (at_ < bytes_.size()) {
      const char c = bytes_[at_];
      if (c == '{') {
        objects_.push_back({key_, {}});
        ++at_;
      } else if (c == '[') {
        lists_.push_back(key_);
        ++at_;
      } else if (c == ']') {
        if (!lists_.empty()) lists_.pop_back();
        ++at_;
      } else if (c == '}') {
        ++at_;
        end_object();
      } else if (c == '"') {
        take(string());
      } else if (c == '-' || (c >= '0' && c <= '9')) {
        const std::size_t end = std::min(bytes_.find_first_not_of("-+.eE0123456789", at_), bytes_.size());
        take(std::string(bytes_.substr(at_, end - at_)));
        at_ = end;
      } else {
        ++at_;
      }
    }
  }

 private:
  struct Object {
    std::string key;
    std::vector<PublishedCell> cells;
  };

  std::string string() {
    const std::size_t begin = ++at_;
    while (at_ < bytes_.size() && bytes_[at_] != '"') at_ += bytes_[at_] == '\\' ? 2U : 1U;
    at_ = std::min(at_, bytes_.size());
    std::string out = plain_text_of(bytes_.substr(begin, at_ - begin));
    at_ = std::min(at_ + 1, bytes_.size());
    return out;
  }

  // A text before a colon is a key.
  void take(std::string text) {
    const std::size_t next = bytes_.find_first_not_of(" \n\r\t", at_);
    if (next != std::string_view::npos && bytes_[next] == ':') {
      key_ = std::move(text);
    } else if (!objects_.empty()) {
      objects_.back().cells.push_back({std::move(text), objects_.back().key + " " + key_});
    }
  }

  void end_object() {
    if (objects_.empty()) return;
    PublishedRow row;
    row.cells = std::move(objects_.back().cells);
    objects_.pop_back();
    for (const Object& outer : objects_) {
      for (const PublishedCell& cell : outer.cells) row.around.push_back(cell.text);
    }
    listener_.row(row);
    // The next object of a list stands under the list's key, not under the last of this one's.
    key_ = lists_.empty() ? std::string() : lists_.back();
  }

  std::string_view bytes_;
  const RowListener& listener_;
  std::size_t at_ = 0;
  std::vector<Object> objects_;
  std::vector<std::string> lists_;
  std::string key_;
};

}  // namespace

std::string plain_text_of(std::string_view written) {
  std::string out;
  out.reserve(written.size());
  for (std::size_t at = 0; at < written.size();) {
    const auto c = static_cast<unsigned char>(written[at]);
    if (c < 0x80 && c != '&' && c != '\\' && c != '_') {
      out += written[at++];
      continue;
    }
    const DecodedCharacter decoded = decoded_character(written.substr(at));
    if (decoded.character != 0xAD) append_utf8(out, decoded.character);
    at += decoded.length;
  }
  return out;
}

void each_row_of_csv(std::string_view bytes, const RowListener& listener) {
  std::vector<std::string> columns;
  PublishedRow row;
  std::string cell;
  bool quoted = false;
  const auto end_cell = [&] {
    const std::size_t at = row.cells.size();
    row.cells.push_back({std::exchange(cell, {}), at < columns.size() ? columns[at] : std::string()});
  };
  for (std::size_t at = 0; at <= bytes.size(); ++at) {
    const char c = at < bytes.size() ? bytes[at] : '\n';
    if (c == '"') {
      if (quoted && at + 1 < bytes.size() && bytes[at + 1] == '"') {
        cell += '"';
        ++at;
      } else {
        quoted = !quoted;
      }
    } else if (c == ',' && !quoted) {
      end_cell();
    } else if (c == '\n' && !quoted) {
      end_cell();
      if (columns.empty()) {
        for (const PublishedCell& head : row.cells) columns.push_back(head.text);
      } else {
        listener.row(row);
      }
      row.cells.clear();
    } else if (c != '\r') {
      cell += c;
    }
  }
}

void each_row_of_html(std::string_view bytes, const RowListener& listener) {
  HtmlRows rows(listener);
  each_piece(bytes, [&](const MarkupPiece& piece) { rows.take(piece); });
  rows.end();
}

void each_row_of_json(std::string_view bytes, const RowListener& listener) { JsonRows(bytes, listener).read(); }

}  // namespace goldthread::authoring
