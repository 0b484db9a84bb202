#include "site/data_page.hpp"

#include "site/documents_page.hpp"
#include "site/downloads.hpp"
#include "site/parts.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"
#include "site/tables.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

constexpr std::string_view plan_file = "data/plan.json";

// "data/action-plans.csv" is described by the theme's words under `data_action_plans`, "data/plan.json" under `data_plan`.
std::string description_of(std::string_view address, const render::Words& words) {
  std::string key = "data_" + std::string(address.substr(address.rfind('/') + 1));
  key.resize(key.rfind('.'));
  for (char& c : key) c = c == '-' ? '_' : c;
  const std::string_view text = words.text(key);
  return text == key ? std::string() : std::string(text);
}

void add_files(Draft& draft, Parts& parts) {
  const render::Words& words = draft.words();
  std::optional<Table> table;
  for (const Download& each : downloads_under(address(Section::data), draft.edition())) {
    if (!table) {
      table.emplace(draft, parts.add(words[Phrase::data_files], "files"), words[Phrase::caption_data_files],
                    std::vector<Column>{{words[Phrase::column_file]}, {words[Phrase::column_contains]}});
    }
    Row row = table->row();
    row.link(download_text(title_of_data(each.address, words), each.address, each.size, words), each.address);
    row.text(description_of(each.address, words));
  }
}

void add_comparators(Draft& draft, Parts& parts) {
  if (draft.content().comparators.empty()) return;
  const render::Words& words = draft.words();
  Table table(draft, parts.add(words.plural(Kind::comparator), "comparisons"), words[Phrase::caption_comparators],
              {{words.singular(Kind::comparator)}, {words[Phrase::column_source]}});
  for (const model::Comparator& comparator : draft.content().comparators) {
    Row row = table.row();
    row.anchor(comparator.id).text(comparator.title).text(comparator.source);
  }
}

// The files that are offered as they are: this page is where a reader looks for files.
void add_documents_link(Draft& draft, Parts& parts) {
  if (!has_documents(draft.content())) return;
  const render::Words& words = draft.words();
  Values& part = parts.add(words[Phrase::documents_title], "other_files");
  part.set(Text::intro, words[Phrase::documents_intro]);
  Values& more = part.add(Block::more);
  more.set(Text::title, words[Phrase::documents_all]);
  draft.link(more, Address::href, documents_address);
}

}  // namespace

std::string data_page(const Edition& edition) {
  const model::Site& site = edition.site();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::data)));
  Values& page = draft.values();
  const std::string name = title(Section::data, words);
  draft.title(name);
  page.set(Text::summary, words[Phrase::data_intro]);
  draft.describe(
      words.fill(Phrase::description_of_list, {{"council", site.council}, {"list", name}, {"summary", words[Phrase::data_intro]}}));
  page.set(Text::value, site.base_url + std::string(plan_file));
  Parts parts(draft);
  add_files(draft, parts);
  add_comparators(draft, parts);
  add_documents_link(draft, parts);
  return parts.draw(Template::data);
}

}  // namespace goldthread::site
