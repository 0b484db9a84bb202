#include "authoring/audit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <system_error>

#include "authoring/figure_search.hpp"
#include "authoring/packed_parts.hpp"
#include "publish/hash.hpp"
#include "read/whole_file.hpp"
#include "work/parallel.hpp"

namespace goldthread::authoring {

namespace fs = std::filesystem;

namespace {

// What one part of a file says of what is withheld.
class Search final : public Listener {
 public:
  Search(const Secrets& secrets, const PhraseSet& measures) : secrets_(secrets), measures_(measures) {}

  void word(Voice voice, const HeardWord& word) override {
    RecentWords& recent = recent_[voice == Voice::text ? 0 : 1];
    recent.hear(word.word);
    secrets_.phrases.look(recent, voice == Voice::text ? 1 : 2, [&](PhraseHash, std::uint32_t secret) { found_.push_back(secret); });
    measures_.look(recent, 1, [&](PhraseHash, std::uint32_t) { names_measure_ = true; });
  }
  void token(Voice voice, const HeardToken& token) override {
    const auto [first, last] = secrets_.tokens.equal_range(token.token);
    for (auto at = first; at != last; ++at) {
      const SecretToken& secret = at->second;
      const bool in_folder = secret.folder != 0 && token.folder == secret.folder;
      if (secret.anywhere || in_folder || (secret.alone && token.alone && voice == Voice::text)) found_.push_back(secret.secret);
    }
  }
  void pause(Voice voice) override { recent_[voice == Voice::text ? 0 : 1].pause(); }
  void file(std::uint32_t secret) { found_.push_back(secret); }
  // Whether a measure is named that has withheld figures.
  bool names_measure() const { return names_measure_; }

  std::vector<std::uint32_t> found() {
    std::sort(found_.begin(), found_.end());
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return std::move(found_);
  }

 private:
  const Secrets& secrets_;
  const PhraseSet& measures_;
  bool names_measure_ = false;
  std::array<RecentWords, 2> recent_;
  std::vector<std::uint32_t> found_;
};

std::string message(const Secret& secret) {
  switch (secret.sort) {
    case Secret::Sort::words:
      return fmt::format("it holds words of `{}` of `{}` ({})", secret.field, secret.of, secret.why);
    case Secret::Sort::id:
      return fmt::format("it holds the id of `{}` ({})", secret.of, secret.why);
    case Secret::Sort::file:
      return fmt::format("it holds the file {} ({})", secret.of, secret.why);
  }
  return {};
}

std::string message(const WithheldOfMeasure& measure, const WithheldFigure& figure) {
  const std::string part = figure.part.empty() ? std::string() : fmt::format(" in `{}`", figure.part);
  return fmt::format("it holds the figure of `{}`{} for {} ({})", measure.id, part, figure.period, figure.why);
}

// `own`: its path inside the output.
std::vector<Leak> leaks_of(const Part& part, std::string_view own, const Secrets& secrets, const WithheldFigures& figures) {
  Search search(secrets, figures.names);
  listen(own, Written::plain, search);
  listen(part.bytes, how_written(part.path, part.bytes), search);
  if (const auto path = secrets.file_paths.find(own); path != secrets.file_paths.end()) search.file(path->second);
  if (!secrets.file_hashes.empty()) {
    if (const auto hash = secrets.file_hashes.find(publish::hash(part.bytes)); hash != secrets.file_hashes.end()) search.file(hash->second);
  }
  std::vector<Leak> out;
  for (const std::uint32_t secret : search.found()) out.push_back({part.path, message(secrets.all[secret])});
  if (!search.names_measure() && !own.ends_with(".xlsx")) return out;
  for (const FoundFigure& found : figures_found(own, part.bytes, figures)) {
    const WithheldOfMeasure& measure = figures.measures[found.measure];
    out.push_back({part.path, message(measure, measure.figures[found.figure])});
  }
  return out;
}

// The files of a folder by path inside it; `failure` where it cannot be read.
std::vector<std::string> files_in(const fs::path& folder, std::string& failure) {
  std::vector<std::string> out;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    if (!at->is_directory(error)) out.push_back(at->path().lexically_relative(folder).generic_string());
  }
  if (error) failure = fmt::format("{} cannot be read: {}", folder.string(), error.message());
  std::sort(out.begin(), out.end());
  return out;
}

struct Searched {
  std::vector<Leak> leaks;
  std::string failure;
};

Searched searched(const fs::path& folder, const std::string& name, const Secrets& secrets, const WithheldFigures& figures) {
  const std::string path = (folder / name).generic_string();
  const read::WholeFile file = read::read_whole_file(path);
  if (file.outcome != read::WholeFile::Outcome::read) return {{}, path + " cannot be read"};
  Searched out;
  const std::size_t above = path.size() - name.size();
  out.failure = each_part({path, file.bytes}, [&](const Part& part) {
    std::ranges::move(leaks_of(part, std::string_view(part.path).substr(above), secrets, figures), std::back_inserter(out.leaks));
  });
  return out;
}

}  // namespace

Audit audit(const fs::path& folder, const Secrets& secrets, const WithheldFigures& figures, int jobs) {
  Audit out;
  const std::vector<std::string> files = files_in(folder, out.failure);
  out.files = files.size();
  std::vector<Searched> found(files.size());
  work::for_each(files.size(), jobs, [&](std::size_t i) { found[i] = searched(folder, files[i], secrets, figures); });
  for (Searched& each : found) {
    std::ranges::move(each.leaks, std::back_inserter(out.leaks));
    if (out.failure.empty()) out.failure = std::move(each.failure);
  }
  std::sort(out.leaks.begin(), out.leaks.end());
  out.leaks.erase(std::unique(out.leaks.begin(), out.leaks.end()), out.leaks.end());
  return out;
}

std::string audit_in_short(const Audit& audit, const Secrets& secrets, const WithheldFigures& figures) {
  return fmt::format("searched {} files for {} texts, {} ids, {} figures and {} files that are withheld", audit.files, secrets.texts,
                     secrets.ids, figures.count, secrets.files);
}

}  // namespace goldthread::authoring
