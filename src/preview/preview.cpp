#include "preview/preview.hpp"

#include <fmt/format.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

#include "preview/answers.hpp"
#include "preview/change_watch.hpp"
#include "preview/page_additions.hpp"
#include "preview/proofreader.hpp"
#include "preview/web_server.hpp"
#include "site/downloads.hpp"

namespace goldthread::preview {

namespace fs = std::filesystem;

namespace {

constexpr int usual_port = 8000;
constexpr int ports_tried = 20;

double milliseconds_now() { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

// What is shown now, for all who ask.
class Screen {
 public:
  std::shared_ptr<const Showing> now() const {
    const std::lock_guard<std::mutex> hold(mutex_);
    return now_;
  }
  void show(Showing showing) {
    {
      const std::lock_guard<std::mutex> hold(mutex_);
      now_ = std::make_shared<const Showing>(std::move(showing));
    }
    changed_.notify_all();
  }
  std::string next_event(const std::string& last, std::chrono::milliseconds patience) const {
    std::unique_lock<std::mutex> hold(mutex_);
    std::string event = event_of(*now_);
    changed_.wait_for(hold, patience, [&] { return (event = event_of(*now_)) != last; });
    return event == last ? std::string() : event;
  }

 private:
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  std::shared_ptr<const Showing> now_ = std::make_shared<const Showing>();
};

Panel panel_of(const BuildRequest& request, const BuildResult& result) {
  Panel out;
  out.failure = result.failure;
  std::string prefix = request.content.string();
  if (prefix.empty() || prefix.back() != '/') prefix += '/';
  if (result.content)
    out.findings = diagnostics::finding_parts(result.diagnostics.sorted(result.content->sources), result.content->sources, prefix);
  return out;
}

// Sizes that pages print otherwise.
bool read_alike(const Sizes& a, const Sizes& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
    return one.first == other.first && site::size_text(one.second) == site::size_text(other.second);
  });
}

bool have_same_texts(const text::Sources& a, const text::Sources& b) {
  if (a.size() != b.size()) return false;
  for (text::FileId file = 0; file < a.size(); ++file) {
    if (a.at(file).path != b.at(file).path || a.at(file).text != b.at(file).text) return false;
  }
  return true;
}

// The address of the new stylesheet, where it is all that differs: neither content nor templates do. Else empty.
std::string changed_stylesheet(const ShownSite& was, const ShownSite& is) {
  const Written& before = *was.written();
  const Written& after = *is.written();
  if (was.stylesheet() == is.stylesheet() || !have_same_texts(before.result.content->sources, after.result.content->sources)) return {};
  const auto& then = before.manuscript->theme_files.files;
  const auto& now = after.manuscript->theme_files.files;
  const bool others_are_same = std::equal(then.begin(), then.end(), now.begin(), now.end(), [&](const auto& one, const auto& other) {
    return one.first == other.first && (one.first.ends_with(".css") || one.second == other.second);
  });
  return others_are_same ? is.stylesheet() : std::string();
}

class Preview {
 public:
  Preview(const BuildRequest& request, const Listener& listener)
      : request_(request), listener_(listener), proofreader_([this](const auto& site, const Proof& proof) { take_proof(site, proof); }) {}

  const Screen& screen() const { return screen_; }

  void rebuild() {
    const double started = milliseconds_now();
    const std::shared_ptr<const ShownSite> half_read = proofreader_.rest();
    auto written = std::make_shared<Written>();
    written->manuscript = read_manuscript(request_, written->result, memory_);
    work::Stopwatch watch(written->result.times);
    watch.start("show");
    if (written->result.content) theme_ = theme_folder(request_, written->result.content->site);
    const std::lock_guard<std::mutex> hold(mutex_);
    Panel panel = panel_of(request_, written->result);
    panel.page_is_older = !written->manuscript;
    panel.broken_links = std::move(panel_.broken_links);  // until the new site has been proofread
    panel_ = std::move(panel);
    const std::shared_ptr<const ShownSite> before = site_;
    if (written->manuscript) {
      site_ = std::make_shared<const ShownSite>(request_, written, sizes_);
      sizes_ = site_->sizes();
      proofreader_.read(site_);
    } else if (half_read) {
      proofreader_.read(half_read);
    }
    show(before);
    watch.stop();
    listener_.built(written->result, milliseconds_now() - started);
  }

  // What it is drawn from, to be watched. A theme may stand on another of those beside it.
  std::vector<fs::path> folders() const {
    std::vector<fs::path> out{request_.content};
    if (theme_) out.push_back(theme_->parent_path().filename() == "themes" ? theme_->parent_path() : *theme_);
    return out;
  }

 private:
  void show(const std::shared_ptr<const ShownSite>& before) {
    Showing next{fmt::format("{}-{}", ::getpid(), ++versions_), site_, panel_html(panel_), {}, {}};
    const std::shared_ptr<const Showing> last = screen_.now();
    if (site_ && before && next.panel == last->panel) next.stylesheet = changed_stylesheet(*before, *site_);
    next.since = last->version;
    screen_.show(std::move(next));
  }

  void take_proof(const std::shared_ptr<const ShownSite>& site, const Proof& proof) {
    const std::lock_guard<std::mutex> hold(mutex_);
    if (site != site_) return;
    sizes_ = proof.sizes;
    panel_.broken_links = proof.broken_links;
    if (!read_alike(site->sizes(), sizes_)) site_ = std::make_shared<const ShownSite>(request_, site->written(), sizes_);
    if (site_ != site || panel_html(panel_) != screen_.now()->panel) show(site);
    listener_.proofread(proof.broken_links);
  }

  BuildRequest request_;
  Listener listener_;
  Memory memory_;
  Screen screen_;
  std::optional<fs::path> theme_;
  std::mutex mutex_;  // of what follows
  Panel panel_;
  std::shared_ptr<const ShownSite> site_;
  Sizes sizes_;
  unsigned versions_ = 0;
  Proofreader proofreader_;  // last: it ends before what it tells is gone
};

// From now on the signals that end the program can be read from a descriptor, by whichever thread.
int ending_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int each : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, each);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return ::signalfd(-1, &signals, SFD_CLOEXEC);
}

std::string take_port(WebServer& server, const std::optional<int>& port) {
  if (port) {
    if (server.take_port(*port)) return {};
    return fmt::format("port {} of this machine cannot be had: another program may use it. Name another with --port, or --port 0 for any",
                       *port);
  }
  for (int i = 0; i < ports_tried; ++i) {
    if (server.take_port(usual_port + i)) return {};
  }
  return fmt::format("none of the ports from {} to {} is free; name one with --port", usual_port, usual_port + ports_tried - 1);
}

}  // namespace

std::string run_preview(const PreviewRequest& request, const Listener& listener) {
  const int ending = ending_signals();
  Preview preview(request.build, listener);
  const Screen& screen = preview.screen();
  WebServer server([&](const std::string& path, std::string_view query) { return answer(*screen.now(), path, query); },
                   [&](const std::string& last, auto patience) { return screen.next_event(last, patience); });
  if (std::string why = take_port(server, request.port); !why.empty()) return why;

  ChangeWatch watch;
  if (std::string why = watch.watch({request.build.content}); !why.empty()) return why;
  preview.rebuild();
  std::thread answering([&] { server.run(); });
  listener.serving(server.port());
  std::string why;
  std::vector<fs::path> watched = {request.build.content};
  while (true) {
    if (preview.folders() != watched) why = watch.watch(watched = preview.folders());
    if (!why.empty() || watch.wait(ending) == ChangeWatch::Woken::asked_to_stop) break;
    preview.rebuild();
  }
  server.stop();
  answering.join();
  ::close(ending);
  return why;
}

}  // namespace goldthread::preview
