#include "data/data_package.hpp"

#include "data/tables.hpp"
#include "text/json_writer.hpp"

namespace goldthread::data {

namespace {

using text::JsonWriter;

std::string_view type_name(FieldType type) {
  switch (type) {
    case FieldType::text:
      return "string";
    case FieldType::number:
      return "number";
    case FieldType::whole:
      return "integer";
    case FieldType::date:
      return "date";
    case FieldType::truth:
      return "boolean";
  }
  return {};
}

void write_names(JsonWriter& out, std::string_view key, const std::vector<std::string_view>& names) {
  out.key(key).begin_list();
  for (const std::string_view name : names) out.text(name);
  out.end_list();
}

void write_field(JsonWriter& out, const Field& field, const Table& table) {
  out.begin_object().key("name").text(field.name).key("type").text(type_name(field.type));
  if (!field.says.empty()) out.key("description").text(field.says);
  const bool required = std::find(table.key.begin(), table.key.end(), field.name) != table.key.end();
  if (required || !field.allowed.empty()) {
    out.key("constraints").begin_object();
    if (required) out.key("required").truth(true);
    if (!field.allowed.empty()) write_names(out, "enum", field.allowed);
    out.end_object();
  }
  out.end_object();
}

void write_link(JsonWriter& out, const Link& link) {
  out.begin_object();
  write_names(out, "fields", link.columns);
  out.key("reference").begin_object().key("resource").text(link.table);
  write_names(out, "fields", link.keys);
  out.end_object().end_object();
}

void write_resource(JsonWriter& out, const Table& table) {
  const std::string name(table.name);
  out.begin_object().key("name").text(name).key("path").text(name + ".csv").key("title").text(table.title);
  out.key("profile")
      .text("tabular-data-resource")
      .key("format")
      .text("csv")
      .key("mediatype")
      .text("text/csv")
      .key("encoding")
      .text("utf-8");
  out.key("dialect").begin_object().key("delimiter").text(",").key("lineTerminator").text("\r\n").key("quoteChar").text("\"");
  out.key("doubleQuote").truth(true).key("header").truth(true).end_object();
  out.key("schema").begin_object().key("fields").begin_list();
  for (const Field& field : table.fields) write_field(out, field, table);
  out.end_list();
  write_names(out, "missingValues", {""});
  write_names(out, "primaryKey", table.key);
  if (!table.links.empty()) {
    out.key("foreignKeys").begin_list();
    for (const Link& link : table.links) write_link(out, link);
    out.end_list();
  }
  out.end_object().end_object();
}

struct Licence {
  std::string_view title;
  std::string_view path;
};

// The licences that council data is published under; any other is given by its name alone.
std::optional<Licence> known_licence(std::string_view name) {
  if (name == "OGL-UK-3.0")
    return Licence{"Open Government Licence v3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"};
  if (name == "CC-BY-4.0") return Licence{"Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"};
  if (name == "CC0-1.0") return Licence{"CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"};
  return std::nullopt;
}

void write_licence(JsonWriter& out, std::string_view name) {
  if (name.empty()) return;
  out.key("licenses").begin_list().begin_object().key("name").text(name);
  if (const auto known = known_licence(name)) out.key("title").text(known->title).key("path").text(known->path);
  out.end_object().end_list();
}

}  // namespace

std::string data_package(const disclose::View& view) {
  const model::Site& site = view.content().site;
  JsonWriter out(JsonWriter::Layout::indented);
  out.begin_object().key("profile").text("tabular-data-package").key("name").text(site.slug + "-performance");
  out.key("title").text(site.council + ": plan and performance");
  out.key("description")
      .text(
          "The council's plan with every figure, target and status that its performance site shows. A text that a spreadsheet would "
          "run as a formula has an apostrophe in front. An empty cell is an absent value; the column `marker` says why a number is "
          "absent.");
  if (site.as_at) out.key("version").text(site.as_at->text());
  if (!site.base_url.empty()) out.key("homepage").text(site.base_url);
  if (!site.language.empty()) write_names(out, "languages", {site.language});
  write_licence(out, site.licence);
  if (!site.contact.empty()) {
    out.key("contributors").begin_list().begin_object().key("title").text(site.council).key("role").text("publisher");
    out.key("email").text(site.contact).end_object().end_list();
  }
  out.key("resources").begin_list();
  for (const Table& table : tables()) write_resource(out, table);
  out.end_list().end_object();
  return out.take();
}

}  // namespace goldthread::data
