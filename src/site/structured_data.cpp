#include "site/structured_data.hpp"

#include "text/json_writer.hpp"
#include "text/language_marks.hpp"

namespace goldthread::site {

namespace {

using text::JsonWriter;

// No text may end the block that it stands in.
std::string without_tags(const std::string& json) {
  std::string out;
  out.reserve(json.size());
  for (const char c : json) {
    if (c == '<') {
      out += "\\u003c";
    } else if (c != '\n') {
      out += c;
    }
  }
  return out;
}

void write_place(JsonWriter& out, int position, std::string_view name, const std::string& address) {
  out.begin_object().key("@type").text("ListItem").key("position").whole(position).key("name").text(name);
  out.key("item").text(address).end_object();
}

void write_breadcrumbs(JsonWriter& out, const Roots& roots, std::string_view title, std::string_view address,
                       const std::vector<NamedAddress>& crumbs) {
  out.begin_object().key("@type").text("BreadcrumbList").key("itemListElement").begin_list();
  int position = 0;
  for (const NamedAddress& crumb : crumbs) write_place(out, ++position, crumb.title, roots.pages + crumb.address);
  write_place(out, ++position, title, roots.pages + std::string(address));
  out.end_list().end_object();
}

void write_dataset(JsonWriter& out, const Roots& roots, const model::Site& site, const Dataset& dataset) {
  out.begin_object().key("@type").text("Dataset").key("name").text(dataset.name);
  out.key("description").text(dataset.description).key("url").text(roots.pages + dataset.page);
  if (!site.languages.empty() && site.language != site.languages.front()) out.key("inLanguage").text(site.language);
  if (site.licence == "OGL-UK-3.0") out.key("license").text("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
  if (dataset.from && dataset.to) out.key("temporalCoverage").text(dataset.from->text() + "/" + dataset.to->text());
  if (!dataset.file.empty()) {
    out.key("distribution").begin_object().key("@type").text("DataDownload").key("encodingFormat").text("text/csv");
    out.key("contentUrl").text(roots.files + dataset.file).end_object();
  }
  out.end_object();
}

}  // namespace

std::string structured_data(const Roots& roots, const model::Site& site, std::string_view title, std::string_view address,
                            const std::vector<NamedAddress>& crumbs, const std::optional<Dataset>& dataset) {
  if (roots.pages.empty() || (crumbs.empty() && !dataset)) return {};
  JsonWriter out(JsonWriter::Layout::compact);
  out.begin_object().key("@context").text("https://schema.org").key("@graph").begin_list();
  if (!crumbs.empty()) write_breadcrumbs(out, roots, title, address, crumbs);
  if (dataset) write_dataset(out, roots, site, *dataset);
  out.end_list().end_object();
  return "<script type=\"application/ld+json\">" + without_tags(text::without_language_marks(out.take())) + "</script>";
}

}  // namespace goldthread::site
