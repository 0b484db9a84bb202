#include "site/agenda.hpp"

#include "site/held_back.hpp"

namespace goldthread::site {

namespace {

using render::Phrase;

// Of what is held back everyone is told its public title and why, and nothing else.
void add_held_back(Values& line, const model::HeldBack& held, const render::Words& words) {
  line.set(Text::title, held_back_title(held, words));
  line.set(Text::note, held_back_note(held, words));
}

}  // namespace

void add_agenda(Draft& draft, Values& where, const model::Meeting& meeting, const std::function<std::string(model::ItemRef)>& target) {
  for (const model::AgendaItem& item : meeting.agenda) {
    Values& line = where.add(Block::agenda);
    line.set(Text::title, item.title);
    if (item.held_back) add_held_back(line, *item.held_back, draft.words());
    for (const model::Ref* ref : {&item.paper, &item.report, &item.plan, &item.body}) {
      const auto found = draft.content().find(ref->id);
      const std::string address = found ? target(*found) : std::string();
      if (address.empty()) continue;
      Values& link = line.add(Block::items);
      link.set(Text::title, draft.content().entity(*found).title);
      draft.link(link, Address::href, address);
    }
  }
}

}  // namespace goldthread::site
