#include "site/accessibility_statement.hpp"

#include <algorithm>

#include "render/dates.hpp"
#include "render/numbers.hpp"
#include "site/documents_page.hpp"
#include "site/parts.hpp"

namespace goldthread::site {

namespace {

using model::Accessibility;
using render::Phrase;

// The address as people say it: "performance.northmere.example"; the council's name where the site has none yet.
std::string said_address(const model::Site& site) {
  std::string_view address = site.base_url;
  if (const auto scheme = address.find("://"); scheme != std::string_view::npos) address.remove_prefix(scheme + 3);
  while (address.ends_with('/')) address.remove_suffix(1);
  return address.empty() ? site.council : std::string(address);
}

void notice_what_lacks(Draft& draft, const Accessibility& statement) {
  const render::Words& words = draft.words();
  std::vector<std::string> lacks;
  const auto needs = [&](bool is_there, Phrase what) {
    if (!is_there) lacks.push_back(words[what]);
  };
  needs(statement.status != Accessibility::Status::unknown, Phrase::statement_lacks_status);
  needs(statement.prepared.has_value(), Phrase::statement_lacks_prepared);
  needs(statement.reviewed.has_value(), Phrase::statement_lacks_reviewed);
  needs(statement.response_days.has_value(), Phrase::statement_lacks_response);
  needs(!draft.content().site.contact.empty(), Phrase::statement_lacks_contact);
  if (!lacks.empty()) add_notice(draft, words.fill(Phrase::statement_lacks, {{"what", render::listed(lacks, words)}}));
}

void add_contact(Draft& draft, Parts& parts, const Accessibility& statement) {
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::statement_contact_heading], "contact");
  part.set(Text::intro, words[Phrase::statement_contact]);
  const std::string& contact = draft.content().site.contact;
  if (contact.empty()) return;
  Values& item = part.add(Block::items);
  item.set(Text::title, contact);
  draft.link(item, Address::href, "mailto:" + contact);
  if (statement.response_days)
    item.set(Text::note, words.fill(Phrase::statement_response, {{"count", render::number_text(*statement.response_days)}}));
}

// Who sees to it that the law is kept: another body in Northern Ireland.
void add_enforcement(Draft& draft, Parts& parts) {
  const render::Words& words = draft.words();
  const bool northern_ireland = draft.content().site.nation == "northern-ireland";
  Values& part = parts.add(words[Phrase::statement_enforcement_heading], "enforcement");
  part.set(Text::intro, words[northern_ireland ? Phrase::statement_enforcement_ecni : Phrase::statement_enforcement_ehrc]);
  Values& more = part.add(Block::more);
  more.set(Text::title, words[northern_ireland ? Phrase::statement_enforcement_ecni_link : Phrase::statement_enforcement_ehrc_link]);
  draft.link(more, Address::href, northern_ireland ? "https://www.equalityni.org/" : "https://www.equalityadvisoryservice.com/");
}

void add_compliance(Draft& draft, Parts& parts, const Accessibility& statement) {
  const render::Words& words = draft.words();
  Values& technical = parts.add(words[Phrase::statement_technical_heading], "technical");
  technical.set(Text::intro, words.fill(Phrase::statement_committed, {{"council", draft.content().site.council}}));
  const auto say = [&](Phrase phrase) {
    parts.add(words[Phrase::statement_compliance_heading], "compliance").set(Text::intro, words[phrase]);
  };
  switch (statement.status) {
    case Accessibility::Status::unknown:
      return;
    case Accessibility::Status::fully:
      return say(Phrase::statement_fully);
    case Accessibility::Status::partially:
      return say(Phrase::statement_partially);
    case Accessibility::Status::not_compliant:
      return say(Phrase::statement_not);
  }
}

void add_issues(Draft& draft, Parts& parts, const Accessibility& statement) {
  if (statement.issues.empty()) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::statement_issues_heading], "issues");
  for (const model::AccessibilityIssue& issue : statement.issues) {
    Values& point = part.add(Block::points);
    point.set(Text::value, issue.what);
    std::string note;
    const auto say = [&](const std::string& sentence) { note += (note.empty() ? "" : " ") + sentence; };
    if (!issue.criterion.empty()) say(words.fill(Phrase::statement_criterion, {{"criterion", issue.criterion}}));
    if (!issue.instead.empty()) say(words.fill(Phrase::statement_instead, {{"instead", issue.instead}}));
    if (issue.until) say(words.fill(Phrase::statement_until, {{"date", render::date_text(*issue.until, words)}}));
    point.set(Text::note, note);
  }
}

// Documents that stand beside the pages: nobody looks into them, so nobody may promise for them.
void add_documents_found(Draft& draft, Parts& parts) {
  const model::Site& site = draft.content().site;
  const auto& documents = draft.content().documents;
  const auto is_counted = [&](const model::Document& each) { return each.path != site.brand_logo && each.path != site.brand_picture; };
  const auto count = static_cast<int>(std::count_if(documents.begin(), documents.end(), is_counted));
  if (count == 0) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::statement_documents_heading], "documents");
  part.set(Text::intro, words.counted(count, Phrase::statement_documents_one, Phrase::statement_documents_many));
  Values& more = part.add(Block::more);
  more.set(Text::title, words[Phrase::documents_title]);
  draft.link(more, Address::href, documents_address);
}

void add_preparation(Draft& draft, Parts& parts, const Accessibility& statement) {
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::statement_prepared_heading], "preparation");
  const auto say = [&](const std::string& sentence) { part.add(Block::points).set(Text::value, sentence); };
  const auto on = [&](Phrase phrase, const std::optional<model::Date>& date) {
    if (date) say(words.fill(phrase, {{"date", render::date_text(*date, words)}, {"by", statement.tested_by}}));
  };
  on(Phrase::statement_prepared, statement.prepared);
  on(Phrase::statement_reviewed, statement.reviewed);
  on(Phrase::statement_tested, statement.tested);
  if (!statement.tested) say(words[Phrase::statement_not_tested]);
}

}  // namespace

std::string accessibility_statement(const Edition& edition) {
  const render::Words& words = edition.words();
  const Accessibility& statement = *edition.site().accessibility;
  Draft draft(edition, "accessibility/");
  draft.title(words[Phrase::accessibility_title]);
  draft.describe(words.fill(Phrase::description_of_accessibility, {{"council", edition.site().council}}));
  draft.values().set(Text::summary, words.fill(Phrase::statement_scope, {{"address", said_address(edition.site())}}));
  notice_what_lacks(draft, statement);
  Parts parts(draft);
  Values& how = parts.add(words[Phrase::statement_how_heading], "how_accessible");
  how.set(Text::intro, words.fill(Phrase::statement_run_by, {{"council", edition.site().council}}));
  how.add(Block::points).set(Text::value, words[Phrase::accessibility_of_program]);
  how.add(Block::points).set(Text::value, words[statement.issues.empty() ? Phrase::statement_how_nothing : Phrase::statement_how_issues]);
  add_contact(draft, parts, statement);
  add_enforcement(draft, parts);
  add_compliance(draft, parts, statement);
  add_issues(draft, parts, statement);
  add_documents_found(draft, parts);
  add_preparation(draft, parts, statement);
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
