#include "site/documents_page.hpp"

#include <algorithm>

#include "site/downloads.hpp"
#include "site/rows.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

const model::Document* find_document(const model::Content& content, std::string_view path) {
  const auto found =
      std::find_if(content.documents.begin(), content.documents.end(), [&](const model::Document& each) { return each.path == path; });
  return found == content.documents.end() ? nullptr : &*found;
}

// What a plan calls its own file, else the file's name.
std::string title_of_document(const model::Content& content, std::string_view path) {
  for (const model::Plan& plan : content.plans) {
    if (plan.document == path) return plan.title;
  }
  return name_of_file(path);
}

bool is_offered(const model::Document& document, const model::Site& site) {
  return document.path != site.brand_logo && document.path != site.brand_picture;
}

}  // namespace

bool has_documents(const model::Content& content) {
  return std::any_of(content.documents.begin(), content.documents.end(), [&](const auto& each) { return is_offered(each, content.site); });
}

std::string document_text(std::string_view path, const Draft& draft) {
  const model::Document* document = find_document(draft.content(), path);
  if (!document) return std::string(path);
  return download_text(title_of_document(draft.content(), path), path, document->size, draft.words());
}

std::string document_text(std::string_view path, std::string_view title, const Draft& draft) {
  const model::Document* document = find_document(draft.content(), path);
  return document ? download_text(title, path, document->size, draft.words()) : std::string(title);
}

void add_documents(Draft& draft, Parts& parts, std::string_view heading, const std::vector<model::Line>& documents) {
  if (documents.empty()) return;
  Values& part = parts.add(heading, "the_documents");
  for (const model::Line& line : documents) {
    Values& item = part.add(Block::items);
    const bool outside = line.text.find("://") != std::string::npos;
    item.set(Text::title, document_text(line.text, draft));
    if (outside || find_document(draft.content(), line.text)) draft.link(item, Address::href, line.text);
  }
}

std::string documents_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(documents_address));
  draft.title(words[Phrase::documents_title]);
  draft.values().set(Text::summary, words[Phrase::documents_intro]);
  draft.describe(words.fill(
      Phrase::description_of_list,
      {{"council", content.site.council}, {"list", words[Phrase::documents_title]}, {"summary", words[Phrase::documents_intro]}}));
  Values& group = draft.values().add(Block::groups);
  for (const model::Document& document : content.documents) {
    if (!is_offered(document, content.site)) continue;
    Values& item = group.add(Block::items);
    item.set(Text::title, document_text(document.path, draft));
    draft.link(item, Address::href, document.path);
  }
  return draft.draw(Template::list);
}

}  // namespace goldthread::site
