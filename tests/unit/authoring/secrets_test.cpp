#include "authoring/secrets.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "worked_council.hpp"

namespace goldthread::authoring {

namespace {

const std::string measure_rest =
    "outcome = \"clean\"\nunit = \"days\"\nbetter = \"none\"\nkind = \"snapshot\"\nfrequency = \"quarter\"\n"
    "owner = \"head\"\nsource = \"Log\"\n";

std::string measure(const std::string& title, const std::string& more = {}) {
  return "+++\ntitle = \"" + title + "\"\n" + measure_rest + more + "+++\n";
}

std::string held_measure(const std::string& title, const std::string& prose = {}) { return measure(title, "sensitive = true\n") + prose; }

// What is looked for once `id` is held back and `open` is published, asked with one text.
class Asked {
 public:
  Asked(const Files& files, std::map<std::string, std::string> theme = {})
      : theme_(std::move(theme)),
        written_(read_files(files)),
        open_(worked_out(files)),
        secrets_(secrets_of(
            {written_, *open_.content, disclose::Audience::everyone, theme_, [](const std::string&) { return std::string(); }})) {}

  // Whether a page that says so gives something away.
  bool tells(std::string_view text) const {
    RecentWords recent;
    bool found = false;
    for (const HeardWord& word : words_of(text, Written::plain)) {
      recent.hear(word.word);
      secrets_.phrases.look(recent, 1, [&](PhraseHash, std::uint32_t) { found = true; });
    }
    return found;
  }
  const SecretToken* id(std::string_view id) const {
    const auto found = secrets_.tokens.find(token_of(id));
    return found == secrets_.tokens.end() ? nullptr : &found->second;
  }
  const Secrets& secrets() const { return secrets_; }

 private:
  std::map<std::string, std::string> theme_;
  model::Content written_;
  WorkedCouncil open_;
  Secrets secrets_;
};

}  // namespace

TEST_CASE("four words in a row tell, and words that the public content says do not") {
  const Asked asked({{"measures/yard.md", held_measure("Yard", "The council would sell the yard for little.")},
                     {"measures/bins.md", measure("Bins by the yard") + "The council would like to sell for little what it has."}});
  CHECK(asked.tells("would sell the yard for"));
  CHECK(asked.tells("for little. SELL THE YARD FOR LITTLE"));
  CHECK_FALSE(asked.tells("the council would"));
  CHECK_FALSE(asked.tells("for little what it"));
  CHECK_FALSE(asked.tells("yard"));
}

TEST_CASE("four words of the theme, numbers and months tell nothing") {
  const Asked asked({{"measures/yard.md", held_measure("Quarter to 30 September 2025", "It was on target to 30 September 2025.")}},
                    {{"words/en.toml", "a = \"It was on target in the quarter to\""}});
  CHECK_FALSE(asked.tells("on target"));
  CHECK_FALSE(asked.tells("to 30 September 2025"));
}

TEST_CASE("one long word tells where nobody else says it") {
  const Asked asked({{"measures/yard.md", held_measure("Redundancies", "Bins")}, {"measures/bins.md", measure("Missed bins")}});
  CHECK(asked.tells("Redundancies"));
  CHECK_FALSE(asked.tells("Bins"));
  CHECK_FALSE(asked.tells("missed"));
}

TEST_CASE("an id is looked for anywhere, or where its words are public only in its folder or alone") {
  const Asked asked({{"measures/yard-sale.md", held_measure("Yard")},
                     {"measures/missed-bins.md", held_measure("Bins")},
                     {"measures/waste.md", measure("Missed bins and waste")}});
  REQUIRE(asked.id("yard-sale"));
  CHECK(asked.id("yard-sale")->anywhere);
  REQUIRE(asked.id("missed-bins"));
  CHECK_FALSE(asked.id("missed-bins")->anywhere);
  CHECK(asked.id("missed-bins")->alone);
  CHECK(asked.id("missed-bins")->folder == token_of("measures"));
  CHECK_FALSE(asked.id("waste"));
  CHECK(asked.secrets().ids == 2);
}

TEST_CASE("what is said of a held thing elsewhere is withheld with it") {
  const Asked asked({{"measures/yard.md", held_measure("Yard")},
                     {"revisions.toml",
                      "[[revision]]\nmeasure = \"yard\"\nperiod = \"2025-26 q1\"\nwas = \"3\"\nnow = \"4\"\nkind = \"correction\"\n"
                      "why = \"The surveyor misread the plan\"\non = 2025-10-20\nby = \"head\"\n"},
                     {"figures/yard.toml", "[actual.2025-26]\nq1 = 4\n"}});
  CHECK(asked.tells("surveyor misread the plan"));
  const auto& all = asked.secrets().all;
  const auto why = std::find_if(all.begin(), all.end(), [](const Secret& secret) { return secret.field == "revisions.why"; });
  REQUIRE(why != all.end());
  CHECK(why->of == "yard");
  CHECK(why->why == "sensitive");
}

TEST_CASE("the public title of what is exempt tells nothing") {
  const Asked asked({{"measures/yard.md", measure("Price of the yard by the canal",
                                                  "access = \"exempt\"\nparagraph = \"3\"\npublic_interest = \"Bidders would know\"\n"
                                                  "public_title = \"Price of the yard by the canal, in short\"\n")}});
  CHECK_FALSE(asked.tells("Price of the yard by the canal"));
  CHECK(asked.tells("bidders would know"));
}

TEST_CASE("where nothing is held back there is nothing to look for") {
  const Asked asked({{"measures/bins.md", measure("Missed bins") + "Bins not emptied."}});
  CHECK(asked.secrets().phrases.empty());
  CHECK(asked.secrets().tokens.empty());
  CHECK(asked.secrets().let_through.empty());
}

}  // namespace goldthread::authoring
