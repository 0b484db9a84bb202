#include "data/toml_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace goldthread::data {

using read::TomlEntry;
using read::TomlValue;
using Kind = TomlValue::Kind;

namespace {

bool is_bare(std::string_view key) {
  return !key.empty() &&
         key.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == std::string_view::npos;
}

bool is_list_of_tables(const TomlValue& value) {
  return value.kind == Kind::list && !value.items.empty() && value.items.front().kind == Kind::table;
}

class Writer {
 public:
  std::string take() { return std::move(out_); }

  void root(const TomlValue& table) {
    for (const TomlEntry& entry : table.entries) {
      if (entry.value.kind != Kind::table && !is_list_of_tables(entry.value)) line(entry);
    }
    for (const TomlEntry& entry : table.entries) {
      if (entry.value.kind == Kind::table) headed("[", entry.key, "]", entry.value);
      if (!is_list_of_tables(entry.value)) continue;
      for (const TomlValue& item : entry.value.items) headed("[[", entry.key, "]]", item);
    }
  }

 private:
  void headed(std::string_view open, std::string_view key, std::string_view close, const TomlValue& table) {
    if (!out_.empty()) out_ += '\n';
    out_ += open;
    this->key(key);
    out_.append(close) += '\n';
    for (const TomlEntry& entry : table.entries) line(entry);
  }

  void line(const TomlEntry& entry) {
    key(entry.key);
    out_ += " = ";
    value(entry.value);
    out_ += '\n';
  }

  void key(std::string_view key) {
    if (is_bare(key)) {
      out_ += key;
    } else {
      one_line(key);
    }
  }

  void value(const TomlValue& value) {
    switch (value.kind) {
      case Kind::text:
        if (value.text.find('\n') == std::string::npos) {
          one_line(value.text);
        } else {
          many_lines(value.text);
        }
        break;
      case Kind::truth:
        out_ += value.truth ? "true" : "false";
        break;
      case Kind::number:
      case Kind::date:
      case Kind::other_time:
        out_ += value.text;
        break;
      case Kind::list:
        list(value);
        break;
      case Kind::table:
        table(value);
        break;
    }
  }

  // What is more than a word takes a line of its own.
  void list(const TomlValue& list) {
    const bool in_lines = std::any_of(list.items.begin(), list.items.end(),
                                      [](const TomlValue& item) { return item.kind == Kind::table || item.kind == Kind::list; });
    out_ += '[';
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      if (in_lines) {
        out_ += "\n  ";
      } else if (i > 0) {
        out_ += ", ";
      }
      value(list.items[i]);
      if (in_lines) out_ += ',';
    }
    out_ += in_lines ? "\n]" : "]";
  }

  void table(const TomlValue& table) {
    out_ += '{';
    for (std::size_t i = 0; i < table.entries.size(); ++i) {
      out_ += i > 0 ? ", " : " ";
      key(table.entries[i].key);
      out_ += " = ";
      value(table.entries[i].value);
    }
    out_ += table.entries.empty() ? "}" : " }";
  }

  void one_line(std::string_view text) {
    out_ += '"';
    for (const char c : text) character(c);
    out_ += '"';
  }

  void many_lines(std::string_view text) {
    out_ += "\"\"\"\n";
    for (const char c : text) {
      if (c == '\n') {
        out_ += c;
      } else {
        character(c);
      }
    }
    out_ += "\"\"\"";
  }

  void character(char c) {
    if (c == '"' || c == '\\') {
      out_ += '\\';
      out_ += c;
    } else if (c == '\n') {
      out_ += "\\n";
    } else if (c == '\t') {
      out_ += c;
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      fmt::format_to(std::back_inserter(out_), "\\u{:04X}", static_cast<unsigned int>(c));
    } else {
      out_ += c;
    }
  }

  std::string out_;
};

}  // namespace

std::string toml_text(const TomlValue& root) {
  Writer writer;
  writer.root(root);
  return writer.take();
}

}  // namespace goldthread::data
