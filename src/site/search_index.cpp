#include "site/search_index.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "site/sections.hpp"
#include "text/json_writer.hpp"
#include "text/search_words.hpp"
#include "text/utf8.hpp"

namespace goldthread::site {

namespace {

using render::Phrase;
using text::JsonWriter;

constexpr std::size_t most_pages_of_word = 400;  // web.md section 7
constexpr std::size_t pages_a_file = 12;
constexpr std::size_t usual_words_file = 4096;  // bytes before they are compressed
constexpr std::size_t most_letters = 4;         // by which a file of words may be cut: the script takes words that begin so for related

// How well a word tells of a page: the whole title best, then how a title begins, then a name that people have for it, then a word
// that stands further on in a title, and least what is only said of it. A word of a short title tells more than one of a long title.
constexpr int whole_title = 9;
constexpr int whole_name = 7;
constexpr int word_of_name = 4;
constexpr int word_of_summary = 3;
constexpr int word_of_detail = 2;
int word_of_title(std::size_t place, std::size_t of) {
  if (of == 1) return whole_title;
  if (place == 0) return of <= 3 ? 8 : 7;
  return of <= 4 ? 6 : 5;
}

struct Posting {
  std::uint32_t page;
  int weight;
};
using Postings = std::vector<Posting>;

// The words of all pages, each with the pages it tells of.
class Words {
 public:
  explicit Words(const render::Words& words) {
    for (const text::SearchWord& word : text::search_words(words[Phrase::search_small_words])) small_.insert(word.begin(), word.end());
  }

  void add(const SearchEntry& entry, std::uint32_t page) {
    const std::vector<text::SearchWord> title = telling(entry.title);
    for (std::size_t i = 0; i < title.size(); ++i) add(title[i], page, word_of_title(i, title.size()));
    for (const std::string& name : entry.names) {
      const std::vector<text::SearchWord> words = telling(name);
      for (const text::SearchWord& word : words) add(word, page, words.size() == 1 ? whole_name : word_of_name);
    }
    for (const text::SearchWord& word : telling(entry.line)) add(word, page, word_of_summary);
    for (const std::string& detail : entry.details) {
      for (const text::SearchWord& word : telling(detail)) add(word, page, word_of_detail);
    }
  }

  // By the word. Of a word that stands on too many pages the pages of which it tells most are left, the first of them first.
  std::map<std::string_view, Postings> sorted() {
    std::map<std::string_view, Postings> out;
    for (auto& [word, postings] : postings_) {
      if (postings.size() > most_pages_of_word) {
        std::stable_sort(postings.begin(), postings.end(), [](const Posting& a, const Posting& b) { return a.weight > b.weight; });
        postings.resize(most_pages_of_word);
        std::sort(postings.begin(), postings.end(), [](const Posting& a, const Posting& b) { return a.page < b.page; });
      }
      out.emplace(word, std::move(postings));
    }
    return out;
  }

 private:
  // Without the words that every sentence has.
  std::vector<text::SearchWord> telling(std::string_view text) const {
    std::vector<text::SearchWord> words = text::search_words(text);
    std::erase_if(words, [&](const text::SearchWord& word) { return word.size() == 1 && small_.contains(word[0]); });
    return words;
  }
  void add(const text::SearchWord& word, std::uint32_t page, int weight) {
    for (const std::string& form : word) {
      Postings& postings = postings_[form];
      if (postings.empty() || postings.back().page != page) {
        postings.push_back({page, weight});
      } else {
        postings.back().weight = std::max(postings.back().weight, weight);
      }
    }
  }

  std::unordered_set<std::string> small_;
  std::unordered_map<std::string, Postings> postings_;
};

// A word with its pages, as a member of a file's object.
struct WrittenWord {
  std::string_view word;
  std::string json;
};

std::string written(const Postings& postings) {
  std::string out = "[";
  std::uint32_t before = 0;
  for (const Posting& posting : postings) {
    if (out.size() > 1) out += ',';
    fmt::format_to(std::back_inserter(out), "{}", (posting.page - before) * 10 + static_cast<std::uint32_t>(posting.weight));
    before = posting.page;
  }
  return out + "]";
}

// The bytes of the first letters of a word.
std::string_view first_letters(std::string_view word, std::size_t letters) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < letters && end < word.size(); ++i) end += text::character_length(word.substr(end));
  return word.substr(0, end);
}

// Words that stand together in one file wherever that is: all that begin alike.
struct Group {
  std::size_t end;  // past its last word
  std::size_t size;
  std::string_view letters;
};

class Cut {
 public:
  explicit Cut(const std::vector<WrittenWord>& words) : words_(words) { cut(0, words.size(), 2); }
  const std::vector<Group>& groups() const { return groups_; }

 private:
  void cut(std::size_t from, std::size_t to, std::size_t letters) {
    while (from < to) {
      Group group{from, 0, first_letters(words_[from].word, letters)};
      while (group.end < to && first_letters(words_[group.end].word, letters) == group.letters) {
        group.size += words_[group.end].word.size() + words_[group.end].json.size() + 4;
        ++group.end;
      }
      if (group.size > usual_words_file && letters < most_letters && group.end > from + 1) {
        cut(from, group.end, letters + 1);
      } else {
        groups_.push_back(group);
      }
      from = group.end;
    }
  }

  const std::vector<WrittenWord>& words_;
  std::vector<Group> groups_;
};

// Neighbouring groups share a file as long as there is room. `starts`: the letters that each file begins with.
std::vector<File> word_files(const std::map<std::string_view, Postings>& postings, std::vector<std::string_view>& starts) {
  std::vector<WrittenWord> words;
  words.reserve(postings.size());
  for (const auto& [word, pages] : postings) words.push_back({word, written(pages)});
  std::vector<File> files;
  std::size_t next = 0;
  const Cut cut(words);
  for (const Group& group : cut.groups()) {
    if (files.empty() || files.back().bytes.size() + group.size > usual_words_file) {
      if (!files.empty()) files.back().bytes += "}\n";
      starts.push_back(files.empty() ? std::string_view() : group.letters);
      files.push_back({fmt::format("words-{}.json", files.size()), "{"});
    }
    std::string& out = files.back().bytes;
    // Letters and figures alone: nothing in a word needs escaping.
    for (; next < group.end; ++next)
      fmt::format_to(std::back_inserter(out), "{}\"{}\":{}", out.size() > 1 ? "," : "", words[next].word, words[next].json);
  }
  if (!files.empty()) files.back().bytes += "}\n";
  return files;
}

File page_file(const std::vector<SearchEntry>& entries, std::size_t number) {
  JsonWriter json(JsonWriter::Layout::compact);
  json.begin_list();
  for (std::size_t i = number * pages_a_file; i < std::min(entries.size(), (number + 1) * pages_a_file); ++i) {
    const SearchEntry& entry = entries[i];
    json.begin_list();
    for (const std::string* text : {&entry.address, &entry.title, &entry.status, &entry.period, &entry.line}) json.text(*text);
    const int in_main = (entry.title_in_main_language ? 1 : 0) + (entry.line_in_main_language ? 2 : 0);
    if (in_main > 0) json.whole(in_main);
    json.end_list();
  }
  json.end_list();
  return {fmt::format("pages-{}.json", number), json.take()};
}

File head_file(const SearchEntries& all, const std::vector<std::string_view>& starts, const render::Words& words) {
  JsonWriter json(JsonWriter::Layout::compact);
  json.begin_object().key("kinds").begin_list();
  for (const SearchKind& kind : all.kinds) json.begin_list().text(kind.singular).text(kind.plural).end_list();
  json.end_list();
  std::string of;
  for (const SearchEntry& entry : all.entries) of += static_cast<char>('a' + entry.kind);
  json.key("of").text(of).key("starts").begin_list();
  for (const std::string_view start : starts) json.text(start);
  json.end_list().key("each").whole(static_cast<long long>(pages_a_file));
  json.key("small").text(words[Phrase::search_small_words]).key("endings").text(words[Phrase::search_endings]);
  if (!all.main_language.empty()) json.key("main").text(all.main_language);
  json.end_object();
  return {"index.json", json.take()};
}

}  // namespace

std::vector<File> search_files(const SearchEntries& all, const render::Words& words) {
  Words index(words);
  for (std::uint32_t i = 0; i < all.entries.size(); ++i) index.add(all.entries[i], i);
  std::vector<std::string_view> starts;
  const std::map<std::string_view, Postings> postings = index.sorted();
  std::vector<File> of_words = word_files(postings, starts);
  std::vector<File> files = {head_file(all, starts, words)};
  std::ranges::move(of_words, std::back_inserter(files));
  for (std::size_t i = 0; i * pages_a_file < all.entries.size(); ++i) files.push_back(page_file(all.entries, i));
  return files;
}

namespace {

SearchIndex made(const Edition& edition, const std::function<std::string(std::string_view)>& hash) {
  if (!edition.has_search()) return {};
  SearchIndex out{{}, search_files(search_entries(edition), edition.words())};
  std::string all;
  for (const File& file : out.files) all += file.bytes;
  out.folder = std::string(search_address) + hash(all) + "/";
  for (File& file : out.files) file.path = out.folder + file.path;
  return out;
}

}  // namespace

struct Search::Kept {
  const Edition& edition;
  std::function<std::string(std::string_view)> hash;
  std::once_flag once;
  SearchIndex index;
};

Search::Search(const Edition& edition, std::function<std::string(std::string_view)> hash)
    : kept_(new Kept{edition, std::move(hash), {}, {}}) {}

const SearchIndex& Search::index() const {
  std::call_once(kept_->once, [&] { kept_->index = made(kept_->edition, kept_->hash); });
  return kept_->index;
}

}  // namespace goldthread::site
