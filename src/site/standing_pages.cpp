#include "site/standing_pages.hpp"

#include <string_view>

#include "site/accessibility_statement.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

namespace {

using render::Phrase;

const model::Page* page_about(const model::Content& content, std::string_view subject) {
  for (const model::Page& page : content.pages) {
    if (page.path.find(subject) != std::string::npos) return &page;
  }
  return nullptr;
}

}  // namespace

bool lacks_page(StandingPage which, const model::Content& content) {
  switch (which) {
    case StandingPage::accessibility:
      return !page_about(content, "accessib");
    case StandingPage::privacy:
      return !page_about(content, "privacy");
  }
  return false;
}

std::vector<NamedAddress> furniture_of(const model::Content& content, const render::Words& words) {
  std::vector<NamedAddress> links;
  const auto add = [&](std::string_view subject, const std::string& title, std::string otherwise) {
    if (const auto* page = page_about(content, subject)) {
      links.push_back({page->title, page->path + "/"});
    } else if (!otherwise.empty()) {
      links.push_back({title, std::move(otherwise)});
    }
  };
  add("accessib", words[Phrase::accessibility_title], "accessibility/");
  add("privacy", words[Phrase::privacy_title], "privacy/");
  add("contact", words[Phrase::contact_title], content.site.contact.empty() ? std::string() : "mailto:" + content.site.contact);
  for (const Section each : {Section::a_z, Section::thread, Section::framework, Section::glossary, Section::data}) {
    if (exists(each, content)) links.push_back({title(each, words), std::string(address(each))});
  }
  return links;
}

std::string standing_page(const Edition& edition, StandingPage which) {
  const bool accessibility = which == StandingPage::accessibility;
  if (accessibility && edition.site().accessibility) return accessibility_statement(edition);
  const render::Words& words = edition.words();
  Draft draft(edition, accessibility ? "accessibility/" : "privacy/");
  draft.title(words[accessibility ? Phrase::accessibility_title : Phrase::privacy_title]);
  const std::string& contact = edition.site().contact;
  const auto say = [&](Phrase phrase) {
    draft.values().add(Block::paragraphs).set(Text::value, words.fill(phrase, {{"council", edition.site().council}}));
  };
  say(accessibility ? Phrase::accessibility_nothing_said : Phrase::privacy_nothing_said);
  say(accessibility ? Phrase::accessibility_of_program : Phrase::privacy_of_program);
  draft.describe(words.fill(accessibility ? Phrase::accessibility_of_program : Phrase::privacy_of_program, {}));
  if (!contact.empty()) {
    Values& link = draft.values().add(Block::contact);
    link.set(Text::title, contact);
    draft.link(link, Address::href, "mailto:" + contact);
  }
  return draft.draw(Template::page);
}

}  // namespace goldthread::site
