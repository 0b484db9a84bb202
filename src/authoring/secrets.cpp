#include "authoring/secrets.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <unordered_set>
#include <utility>

#include "authoring/each_text.hpp"
#include "authoring/held_list.hpp"
#include "data/tables.hpp"
#include "disclose/held_things.hpp"
#include "model/each_entity.hpp"
#include "publish/hash.hpp"

namespace goldthread::authoring {

using disclose::Audience;
using disclose::HeldThing;
using model::Content;
using model::Entity;

namespace {

constexpr std::size_t run_that_may_tell = 4;
constexpr std::size_t run_that_tells = 8;
constexpr int shortest_single_word = 6;  // in characters
constexpr std::size_t fewest_digits_of_money = 5;
constexpr std::size_t fewest_digits_before_noughts = 4;  // 160,000 is what many things cost

// What file formats and this program say by themselves, besides the theme's words and the tables' descriptions.
constexpr std::string_view words_of_formats =
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday microsoft excel worksheets worksheet workbook sheet named ranges charts chart application document security scale "
    "crop heading pairs titles parts company links date shared hyperlinks changed version calibri cambria office theme general normal "
    "heading hyperlink comment author created modified printer properties content types relationships override extension drawing table "
    "autofilter localhost gregorian publish vcalendar vevent method prodid calscale dtstamp dtstart dtend summary description location "
    "categories status confirmed tentative transparent opaque transp sequence alternate canonical viewport stylesheet noindex robots "
    "sitemap urlset lastmod allow disallow disallowed useragent null true false undefined function return const document window";

// Keys whose texts are no words that could tell something: names of files, lists and rules, and what everyone may know.
constexpr std::array keys_without_words = {std::string_view("id"),        std::string_view("version"),   std::string_view("path"),
                                           std::string_view("set"),       std::string_view("paragraph"), std::string_view("public_title"),
                                           std::string_view("languages"), std::string_view("language"),  std::string_view("document"),
                                           std::string_view("file"),      std::string_view("label")};

bool is_without_words(std::string_view key) {
  return std::find(keys_without_words.begin(), keys_without_words.end(), key) != keys_without_words.end();
}

// Numbers, and the shortest words.
bool is_plain_by_itself(const HeardWord& word) { return word.length <= (word.letters ? 2 : 4); }

class WordSet {
 public:
  void add(std::string_view text, Written written) {
    for (const HeardWord& word : words_of(text, written)) words_.insert(word.word);
  }
  bool contains(const HeardWord& word) const { return words_.contains(word.word); }

 private:
  std::unordered_set<WordHash> words_;
};

// The words between pauses.
class Sentences final : public Listener {
 public:
  void word(Voice voice, const HeardWord& word) override {
    if (voice == Voice::text) words_.push_back(word);
  }
  void token(Voice, const HeardToken&) override {}
  void pause(Voice voice) override {
    if (voice == Voice::text && !words_.empty()) said_.push_back(std::exchange(words_, {}));
  }
  std::vector<std::vector<HeardWord>> said() { return std::move(said_); }

 private:
  std::vector<HeardWord> words_;
  std::vector<std::vector<HeardWord>> said_;
};

// A full stop ends one where a space, a tag or nothing follows. Of two sentences the last words of one and the first of the next are
// no phrase of either: a page may put them side by side out of other texts.
std::vector<std::vector<HeardWord>> sentences_of(std::string_view text, Written written) {
  Sentences sentences;
  for (std::size_t from = 0; from < text.size();) {
    std::size_t end = text.find_first_of(".!?", from);
    while (end != std::string_view::npos && end + 1 < text.size() && text[end + 1] != ' ' && text[end + 1] != '\n' && text[end + 1] != '<')
      end = text.find_first_of(".!?", end + 1);
    end = end == std::string_view::npos ? text.size() : end + 1;
    listen(text.substr(from, end - from), written, sentences);
    from = end;
  }
  return sentences.said();
}

// Takes the phrases out of two sets that a text says.
class Strike final : public Listener {
 public:
  Strike(PhraseSet& phrases, PhraseSet& ids) : phrases_(phrases), ids_(ids) {}
  void word(Voice voice, const HeardWord& word) override {
    if (voice != Voice::text) return;
    recent_.hear(word.word);
    for (PhraseSet* set : {&phrases_, &ids_}) {
      struck_.clear();
      set->look(recent_, 1, [&](PhraseHash phrase, std::uint32_t) { struck_.push_back(phrase); });
      for (const PhraseHash phrase : struck_) set->erase(phrase);
    }
  }
  void token(Voice, const HeardToken&) override {}
  void pause(Voice voice) override {
    if (voice == Voice::text) recent_.pause();
  }

 private:
  PhraseSet& phrases_;
  PhraseSet& ids_;
  RecentWords recent_;
  std::vector<PhraseHash> struck_;
};

class Finder {
 public:
  explicit Finder(const AuditedContent& content)
      : content_(content), held_(disclose::held_things(content.written, content.audience, unused_)) {}

  Secrets find() {
    name_held();
    hear_public();
    collect_texts();
    collect_ids();
    strike_public();
    settle_ids();
    collect_files();
    count();
    look_for_let_through();
    return std::move(out_);
  }

 private:
  struct PublicText {
    std::string_view text;
    Written written;
  };
  struct Id {
    std::uint32_t secret;
    std::string id;
    std::string folder;
    PhraseHash phrase;
    bool tells = false;  // not all of its words are plain
  };

  void name_held() {
    std::size_t at = 0;
    model::each_entity(content_.written, [&](const Entity& thing) {
      if (!held_.which.contains(&thing)) return;
      const HeldThing& held = held_.listed[at++];
      by_thing_.emplace(&thing, &held);
      by_name_.emplace(held.name, &held);
    });
    for (const model::Paper& paper : content_.written.papers) {
      for (const model::Attachment& attachment : paper.attachments) {
        if (held_.attachments.contains(&attachment)) by_attachment_.emplace(&attachment, &held_.listed[at++]);
      }
    }
    // What stands in a thing that is held is held with it.
    for (const model::Stream& stream : content_.written.streams) {
      const auto held = by_thing_.find(&stream);
      if (held == by_thing_.end()) continue;
      for (const model::Event& event : stream.events) by_thing_.emplace(&event, held->second);
    }
  }

  void hear_public() {
    plain_.add(words_of_formats, Written::plain);
    for (const auto& [path, bytes] : content_.theme) {
      plain_.add(bytes, Written::plain);
      publics_.push_back({bytes, path.ends_with(".html") ? Written::markup : Written::plain});
    }
    for (const data::Table& table : data::tables()) {
      hear_plainly(table.title);
      plain_.add(table.name, Written::plain);
      for (const data::Field& field : table.fields) {
        hear_plainly(field.says);
        plain_.add(field.name, Written::plain);
        for (const std::string_view allowed : field.allowed) plain_.add(allowed, Written::plain);
      }
    }
    auto hear = [&](const TextOfContent& text) {
      if (text.money) {
        for (const std::string& written : amounts(*text.money)) amounts_.push_back(written);
        return;
      }
      if (text.key == "path") public_.add(text.text, Written::plain);
      if (!public_texts_.insert(text.text).second) return;
      publics_.push_back({text.text, text.written});
      public_.add(text.text, text.written);
      if (text.key == "unit") public_.add(std::string(text.text) + "s", Written::plain);
    };
    each_text(content_.open, hear);
  }
  void hear_plainly(std::string_view text) {
    plain_.add(text, Written::plain);
    publics_.push_back({text, Written::plain});
  }

  const HeldThing* held_with(const TextOfContent& text) const {
    if (const auto found = by_attachment_.find(text.attachment); found != by_attachment_.end()) return found->second;
    if (text.thing) {
      if (const auto found = by_thing_.find(text.thing); found != by_thing_.end()) return found->second;
    }
    for (const std::string_view id : text.about) {
      if (const auto found = by_name_.find(id); found != by_name_.end()) return found->second;
    }
    return nullptr;
  }

  void collect_texts() {
    auto collect = [&](const TextOfContent& text) {
      if (text.money) return add_money(text);
      if (text.key == "public_title") {
        publics_.push_back({text.text, text.written});
        public_.add(text.text, text.written);
      }
      if (is_without_words(text.key) || public_texts_.contains(text.text)) return;
      const HeldThing* held = held_with(text);
      const std::string of = held ? held->name : !text.about.empty() ? std::string(text.about.front()) : text.thing ? text.thing->id : "";
      add_phrases(text, secret({Secret::Sort::words, of, text.field, held ? why_held(*held) : "the gate does not let it through"}));
    };
    each_text(content_.written, collect);
  }

  // As data and as people read it: "373500" and "373,500".
  static std::vector<std::string> amounts(const model::Decimal& money) {
    std::string digits = money.absolute().rounded(0).text();
    if (digits.size() < fewest_digits_of_money || digits.find_last_not_of('0') + 1 < fewest_digits_before_noughts) return {};
    std::string grouped = digits;
    for (std::size_t at = digits.size(); at > 3;) grouped.insert(at -= 3, ",");
    return {std::move(digits), std::move(grouped)};
  }
  void add_money(const TextOfContent& text) {
    const HeldThing* held = held_with(text);
    if (!held) return;
    const std::uint32_t index = secret({Secret::Sort::words, held->name, text.field, why_held(*held)});
    for (const std::string& amount : amounts(*text.money)) {
      const std::vector<HeardWord> words = words_of(amount, Written::plain);
      each_run(words, words.size(), [&](std::size_t, PhraseHash phrase) { out_.phrases.add(phrase, words.size(), index); });
    }
  }

  std::uint32_t secret(Secret secret) {
    out_.all.push_back(std::move(secret));
    return static_cast<std::uint32_t>(out_.all.size() - 1);
  }

  bool is_plain(const HeardWord& word) const { return is_plain_by_itself(word) || plain_.contains(word); }
  bool is_unheard(const HeardWord& word) const { return !is_plain(word) && !public_.contains(word); }
  bool tells(const HeardWord* words, std::size_t count) const {
    const auto unheard = std::any_of(words, words + count, [&](const HeardWord& word) { return is_unheard(word); });
    return unheard || std::count_if(words, words + count, [&](const HeardWord& word) { return !is_plain(word); }) >= 2;
  }

  void add_phrases(const TextOfContent& text, std::uint32_t secret) {
    for (const std::vector<HeardWord>& words : sentences_of(text.text, text.written)) add_sentence(words, secret);
  }

  void add_sentence(const std::vector<HeardWord>& words, std::uint32_t secret) {
    bool told = false;
    each_run(words, run_that_may_tell, [&](std::size_t begin, PhraseHash phrase) {
      if (!tells(&words[begin], run_that_may_tell)) return;
      out_.phrases.add(phrase, run_that_may_tell, secret);
      told = true;
    });
    each_run(words, run_that_tells, [&](std::size_t, PhraseHash phrase) { out_.phrases.add(phrase, run_that_tells, secret); });
    const bool whole = !told && words.size() >= 2 && words.size() < run_that_tells;
    if (whole && (words.size() >= run_that_may_tell || tells(words.data(), words.size())))
      each_run(words, words.size(), [&](std::size_t, PhraseHash phrase) { out_.phrases.add(phrase, words.size(), secret); });
    each_run(words, 1, [&](std::size_t at, PhraseHash phrase) {
      const HeardWord& word = words[at];
      if (word.letters && word.length >= shortest_single_word && is_unheard(word)) out_.phrases.add(phrase, 1, secret);
    });
  }

  void collect_ids() {
    std::set<std::string, std::less<>> open;
    model::each_entity(content_.open, [&](const Entity& thing) { open.insert(thing.id); });
    for (const model::FrameworkVersion& version : content_.open.frameworks) open.insert(version.version);
    const Content& written = content_.written;
    const auto add_held = [&](const Entity& thing, std::string_view id, std::string folder) {
      const auto held = by_thing_.find(&thing);
      if (held == by_thing_.end() || id.empty()) return;
      if (open.contains(id) && folder.empty()) return;
      add_id(held->second->name, why_held(*held->second), id, std::move(folder), !open.contains(id));
    };
    model::each_list(written, [&](model::Kind kind, const auto& things) {
      for (std::size_t i = 0; i < things.size(); ++i) {
        const std::string address = model::address({kind, static_cast<std::uint32_t>(i)}, written);
        add_held(things[i], things[i].id, address.substr(0, address.find('/')));
      }
    });
    for (const model::Stream& stream : written.streams) {
      for (const model::Event& event : stream.events) add_held(event, event.id, "");
    }
    for (const model::BudgetLine& line : written.budget) add_held(line, line.id, "");
    for (const model::FrameworkVersion& version : written.frameworks) add_held(version, version.version, "framework");
    for (const model::Page& page : written.pages) {
      const auto slash = page.path.rfind('/');
      add_held(page, slash == std::string::npos ? page.path : page.path.substr(slash + 1), "");
    }
  }

  void add_id(const std::string& of, std::string why, std::string_view id, std::string folder, bool by_itself) {
    const std::vector<HeardWord> words = words_of(id, Written::plain);
    Id out{secret({Secret::Sort::id, of, "", std::move(why)}), std::string(id), std::move(folder), 0, false};
    out.tells = by_itself && std::any_of(words.begin(), words.end(), [&](const HeardWord& word) { return !is_plain(word); });
    if (!words.empty() && words.size() <= longest_phrase) {
      each_run(words, words.size(), [&](std::size_t, PhraseHash phrase) { out.phrase = phrase; });
      id_phrases_.add(out.phrase, words.size(), out.secret);
    }
    if (!by_itself) out.phrase = 0;
    ids_.push_back(std::move(out));
  }

  void strike_public() {
    Strike strike(out_.phrases, id_phrases_);
    for (const PublicText& text : publics_) listen(text.text, text.written, strike);
    for (const std::string& amount : amounts_) listen(amount, Written::plain, strike);
  }

  // An id whose words the public content says as well is told only by its folder, or standing alone where it has a hyphen.
  void settle_ids() {
    for (const Id& id : ids_) {
      SecretToken token{id.secret, id.tells && id_phrases_.owners().contains(id.phrase), false, 0};
      if (!id.folder.empty()) token.folder = token_of(id.folder);
      token.alone = id.phrase != 0 && id.id.find('-') != std::string::npos;
      if (token.anywhere || token.alone || token.folder != 0) out_.tokens.emplace(token_of(id.id), token);
    }
  }

  void collect_files() {
    std::set<std::string_view> open;
    std::set<std::uint64_t> open_hashes;
    for (const model::Document& document : content_.open.documents) open.insert(document.path);
    std::vector<const std::string*> held;
    for (const model::Document& document : content_.written.documents) {
      if (!open.contains(document.path)) held.push_back(&document.path);
    }
    if (held.empty()) return;
    for (const model::Document& document : content_.open.documents)
      open_hashes.insert(publish::hash(content_.document_bytes(document.path)));
    for (const std::string* path : held) {
      const std::uint32_t index = secret({Secret::Sort::file, *path, "", "offered only by what is withheld"});
      out_.file_paths.emplace(*path, index);
      const std::uint64_t hash = publish::hash(content_.document_bytes(*path));
      if (!open_hashes.contains(hash)) out_.file_hashes.emplace(hash, index);
      const std::filesystem::path file(*path);
      out_.tokens.emplace(token_of(file.stem().string()),
                          SecretToken{index, false, false, token_of(file.parent_path().filename().string())});
    }
  }

  void count() {
    std::unordered_set<std::uint32_t> texts;
    for (const auto& [phrase, owner] : out_.phrases.owners()) texts.insert(owner);
    out_.texts = texts.size();
    out_.ids = static_cast<std::size_t>(std::count_if(
        out_.tokens.begin(), out_.tokens.end(), [&](const auto& each) { return out_.all[each.second.secret].sort == Secret::Sort::id; }));
    out_.files = out_.file_paths.size();
  }

  // The gate is not asked again here: what bears a mark must not be in what it let through.
  void look_for_let_through() {
    model::each_entity(content_.open, [&](const auto& thing) {
      const bool kept = content_.audience == Audience::everyone && (thing.access != model::Access::open || thing.sensitive);
      if (kept || thing.draft || is_early(thing)) out_.let_through.push_back(thing.id);
    });
    if (content_.audience != Audience::everyone) return;
    for (const model::Paper& paper : content_.open.papers) {
      for (const model::Attachment& attachment : paper.attachments) {
        if (!attachment.is_open()) out_.let_through.push_back(paper.id + "/" + attachment.label);
      }
    }
  }
  // What was released once stays out, whatever its day.
  bool is_early(const Entity& thing) const {
    return thing.publish_from && content_.open.site.as_at && *thing.publish_from > *content_.open.site.as_at;
  }
  bool is_early(const model::Report& report) const { return !report.released && is_early(static_cast<const Entity&>(report)); }

  const AuditedContent& content_;
  diagnostics::Diagnostics unused_;
  disclose::HeldThings held_;
  std::unordered_map<const Entity*, const HeldThing*> by_thing_;
  std::unordered_map<const model::Attachment*, const HeldThing*> by_attachment_;
  std::map<std::string, const HeldThing*, std::less<>> by_name_;
  WordSet plain_;
  WordSet public_;
  std::vector<PublicText> publics_;
  std::unordered_set<std::string_view> public_texts_;
  std::vector<std::string> amounts_;
  std::vector<Id> ids_;
  PhraseSet id_phrases_;
  Secrets out_;
};

}  // namespace

Secrets secrets_of(const AuditedContent& content) { return Finder(content).find(); }

}  // namespace goldthread::authoring
