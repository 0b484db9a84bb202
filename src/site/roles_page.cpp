// Who does what: each body and portfolio with its duties, those that are new marked so (domain.md S39, S42, S49).
#include "site/accountability_pages.hpp"
#include "site/duties.hpp"
#include "site/parts.hpp"
#include "site/rows.hpp"
#include "site/sections.hpp"

namespace goldthread::site {

namespace {

using model::Kind;
using render::Phrase;

void add_more(Draft& draft, Values& part, model::ItemRef item) {
  Values& more = part.add(Block::more);
  more.set(Text::title, draft.words().fill(Phrase::roles_more, {{"title", draft.content().entity(item).title}}));
  draft.link(more, Address::href, model::address(item, draft.content()));
}

// "It meets every month. It reviews: Corporate plan, Service plans."
std::string about(const model::Body& body, const model::Content& content, const render::Words& words) {
  std::string out = body.summary;
  const auto say = [&](const std::string& sentence) { out += (out.empty() ? "" : " ") + sentence; };
  if (!body.meets.empty()) say(words.fill(Phrase::roles_meets, {{"when", render::inside_sentence(body.meets)}}));
  std::vector<std::string> tiers;
  for (const model::Ref& tier : body.reviews) tiers.push_back(title_of(tier, content));
  if (!tiers.empty()) say(words.fill(Phrase::roles_reviews, {{"tiers", render::listed(tiers, words)}}));
  return out;
}

}  // namespace

std::string roles_page(const Edition& edition) {
  const model::Content& content = edition.content();
  const render::Words& words = edition.words();
  Draft draft(edition, std::string(address(Section::roles)));
  const std::string name = title(Section::roles, words);
  draft.title(name);
  draft.values().set(Text::summary, words[Phrase::roles_intro]);
  draft.describe(words.fill(Phrase::description_of_list,
                            {{"council", content.site.council}, {"list", name}, {"summary", words[Phrase::roles_intro]}}));
  Parts parts(draft);
  for (std::uint32_t i = 0; i < content.bodies.size(); ++i) {
    const model::Body& body = content.bodies[i];
    Values& part = parts.add(body.title, "of_" + body.id);
    part.set(Text::intro, about(body, content, words));
    if (!body.duties.empty()) add_duties(draft, part, words.fill(Phrase::caption_duties, {{"title", body.title}}), body.duties);
    if (const auto other = content.find(body.not_to_be_confused_with.id)) {
      Values& more = part.add(Block::more);
      more.set(Text::title, words[Phrase::notice_confused] + " " + content.entity(*other).title);
      draft.link(more, Address::href, model::address(*other, content));
    }
    add_more(draft, part, {Kind::body, i});
  }
  for (std::uint32_t i = 0; i < content.portfolios.size(); ++i) {
    const model::Portfolio& portfolio = content.portfolios[i];
    Values& part = parts.add(portfolio.title, "of_" + portfolio.id);
    if (!portfolio.duties.empty())
      add_duties(draft, part, words.fill(Phrase::caption_duties, {{"title", portfolio.title}}), portfolio.duties);
    add_more(draft, part, {Kind::portfolio, i});
  }
  return parts.draw(Template::profile);
}

}  // namespace goldthread::site
