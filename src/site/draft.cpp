#include "site/draft.hpp"

#include <utility>

#include "render/dates.hpp"
#include "render/html.hpp"
#include "site/page_files.hpp"
#include "site/sections.hpp"
#include "site/site_pages.hpp"
#include "text/language_marks.hpp"

namespace goldthread::site {

namespace {

constexpr std::string_view open_government_licence = "OGL-UK-3.0";
constexpr std::size_t usual_page = 24 << 10;      // bytes, with some to spare: growing would copy all that is there
constexpr std::size_t longest_title = 70;         // characters that a search engine shows (web.md G2)
constexpr std::size_t longest_description = 160;  // the same (G19)

bool is_outside(std::string_view address) { return address.find(':') < address.find('/'); }

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  return count;
}

}  // namespace

std::string shortened(std::string_view text, std::size_t most) {
  std::string out;
  std::size_t count = 0;
  std::size_t last_gap = 0;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (space && (out.empty() || out.back() == ' ')) continue;
    if (space) last_gap = out.size();
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80 && ++count > most) {
      while (last_gap > 0 && (out[last_gap - 1] == ',' || out[last_gap - 1] == ';' || out[last_gap - 1] == ':' || out[last_gap - 1] == '.'))
        --last_gap;
      out.resize(last_gap);
      return out + "…";
    }
    out += space ? ' ' : c;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

Draft::Draft(const Edition& edition, std::string address) : Draft(edition, std::move(address), {}) {}
Draft::Draft(const Edition& edition, std::string address, std::string base)
    : edition_(edition), address_(std::move(address)), base_(std::move(base)) {}

void Draft::title(std::string_view title) {
  title_ = title;
  values().set(Text::title, title);
}

void Draft::describe(std::string_view text) { values().set(Text::description, shortened(text, longest_description)); }

void Draft::crumb(std::string_view title, std::string_view address) { crumbs_.push_back({std::string(title), std::string(address)}); }

void Draft::crumb(model::ItemRef item) { crumb(content().entity(item).title, render::item_address(item, content())); }

void Draft::crumb(model::Kind kind) {
  const auto section = section_of(kind);
  if (section && exists(*section, content())) crumb(site::title(*section, words()), site::address(*section));
}

std::string Draft::seen_from_here(std::string_view target) const {
  if (is_outside(target)) return std::string(target);
  if (base_.empty()) return render::relative_address(address_, target, edition_.links());
  return std::string(base_).append(render::is_shared(target) ? std::string_view() : edition_.folder()).append(target);
}

void Draft::link(Values& values, Address marker, std::string_view target) { values.set(marker, seen_from_here(target)); }

void Draft::link(Values& values, model::ItemRef item) {
  values.set(Text::title, content().entity(item).title);
  link(values, Address::href, render::item_address(item, content()));
}

void Draft::prose(Values& values, Html marker, const model::Prose& prose, const derive::Standing& standing, int first_heading,
                  std::string_view anchors) {
  if (prose.empty()) return;
  std::string html;
  html.reserve(prose.html.size() * 2);
  render::append_prose(html, prose, {address_, standing, first_heading, nullptr, anchors}, edition_.prose());
  values.set(marker, html);
}

std::string Draft::with_meanings(std::string html) {
  if (edition_.abbreviations().empty()) return html;
  std::string out;
  out.reserve(html.size() + 64);
  render::append_with_meanings(out, html, edition_.abbreviations(), explained_);
  return out;
}

void Draft::add_links(Block block, const std::vector<NamedAddress>& links) {
  for (const NamedAddress& each : links) {
    Values& entry = values().add(block);
    entry.set(Text::title, each.title);
    link(entry, Address::href, each.address);
    if (each.address == address_) entry.show(Block::current);
  }
}

void Draft::set_layout(Template which) {
  Values& page = values();
  const model::Site& site = edition_.site();
  page.set(Text::language, site.language);
  page.set(Text::council, site.council);
  // The council's name as far as there is room for it.
  const std::string site_name = words().fill(render::Phrase::site_name, {{"council", site.council}});
  std::string whole = title_;
  for (const std::string* name : {&site_name, &site.council}) {
    if (characters(title_) + 3 + characters(*name) > longest_title) continue;
    whole = title_ + " – " + *name;
    break;
  }
  page.set(Text::page_title, whole);
  page.set(Text::theme_colour, site.brand_colour);
  // A file read from disk is nobody's own: a policy would keep its stylesheet from it.
  if (edition_.link_end() == render::LinkEnd::index_file) page.show(Block::from_disk);
  if (site.licence == open_government_licence) {
    page.set(Text::licence, words()[render::Phrase::open_government_licence]);
    page.set(Address::licence_href, "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
  } else {
    page.set(Text::licence, site.licence);
  }
  const bool members = edition_.audience() == disclose::Audience::members;
  if (members) page.show(Block::members_copy);
  const bool may_be_found = !site.base_url.empty() && base_.empty() && !members;
  if (may_be_found) {
    page.set(Address::canonical, std::string(site.base_url).append(edition_.folder()).append(address_));
    link(page, Address::feed, feed_address);
    if (!site.brand_picture.empty()) {
      page.set(Text::social_picture, site.base_url + site.brand_picture);
      page.set(Text::social_picture_text, site.brand_picture_text);
    }
  }
  link(page, Address::home, "");
  const ThemeAddresses& theme = edition_.theme_addresses();
  const auto own_rules = theme.with_own_rules.find(which);
  link(page, Address::stylesheet, own_rules == theme.with_own_rules.end() ? theme.stylesheet : own_rules->second);
  link(page, Address::icon, edition_.theme_addresses().icon);
  if (!site.brand_logo.empty()) link(page, Address::logo, site.brand_logo);
  link(page, Address::a_z_href, site::address(Section::a_z));
  if (edition_.has_search()) link(page, Address::search_href, search_address);
  if (edition_.has_search() && address_ != search_address) page.show(Block::search_field);
  add_links(Block::menu, edition_.menu());
  add_links(Block::furniture, edition_.furniture());
  set_page_files(*this);
  if (!address_.empty() && base_.empty()) {
    crumbs_.insert(crumbs_.begin(), {words()[render::Phrase::home_crumb], ""});
    add_links(Block::breadcrumbs, crumbs_);
  }
  if (!edition_.languages().empty()) set_languages();
  if (may_be_found)
    page.set(Html::structured_data,
             structured_data({site.base_url + std::string(edition_.folder()), site.base_url}, site, title_, address_, crumbs_, dataset_));
  if (site.as_at) {
    page.set(Text::as_at, render::date_text(*site.as_at, words()));
    page.set(Text::as_at_day, site.as_at->text());
  }
}

// The same page in the other languages, for readers and for search engines.
void Draft::set_languages() {
  const std::vector<Language>& languages = edition_.languages();
  const std::string& base_url = edition_.site().base_url;
  const bool found_by_search = base_.empty() && !base_url.empty() && edition_.audience() == disclose::Audience::everyone;
  for (const Language& each : languages) {
    const bool is_own = each.folder == edition_.folder();
    const std::string there = base_.empty() ? each.folder + (elsewhere_ && !is_own ? *elsewhere_ : address_) : each.folder;
    if (found_by_search && !elsewhere_) {
      Values& alternate = values().add(Block::alternates);
      alternate.set(Text::language, each.tag);
      alternate.set(Address::href, base_url + there);
    }
    if (is_own) continue;
    Values& other = values().add(Block::other_languages);
    other.set(Text::language, each.tag);
    other.set(Text::title, each.name);
    const std::string here = std::string(edition_.folder()).append(address_);
    other.set(Address::href, base_.empty() ? render::relative_address(here, there, {edition_.link_end(), {}}) : base_ + there);
  }
  if (found_by_search && !languages.empty() && !elsewhere_) {
    Values& any = values().add(Block::alternates);
    any.set(Text::language, "x-default");
    any.set(Address::href, base_url + address_);
  }
}

// What the page says where its own words are in another language.
static std::string notice_of_untranslated(const render::Words& words) {
  return "<p class=\"notice\">" + render::escaped(words.text("not_translated")) + "</p>\n";
}

std::string Draft::draw(Template which) {
  set_layout(which);
  std::string html;
  html.reserve(usual_page);
  edition_.theme().draw(html, which, values());
  html = with_meanings(std::move(html));
  if (edition_.folder().empty()) return html;
  return text::with_language_marked(html, edition_.languages().front().tag, notice_of_untranslated(words()));
}

}  // namespace goldthread::site
