#include "preview/web_server.hpp"

#include <httplib.h>
#include <sys/socket.h>

#include <algorithm>
#include <atomic>
#include <utility>

#include "preview/page_additions.hpp"
#include "preview/request_rules.hpp"

namespace goldthread::preview {

namespace {

constexpr std::size_t threads = 32;  // each page that is open in a browser holds one for its events
constexpr std::size_t largest_body = 1024;

Request asked(const httplib::Request& request) {
  Request out{request.method, request.target, {}};
  for (std::size_t i = 0; i < request.get_header_value_count("Host"); ++i) out.hosts.push_back(request.get_header_value("Host", i));
  return out;
}

// By a provider of known length: the library would compress what is set as a whole.
void set_body(httplib::Response& response, std::string body, const std::string& type) {
  if (body.empty()) return response.set_header("Content-Type", type);
  const auto kept = std::make_shared<const std::string>(std::move(body));
  response.set_content_provider(kept->size(), type, [kept](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
    return sink.write(kept->data() + offset, length);
  });
}

// A second serve on this port must be told that it is taken, which SO_REUSEPORT, the library's choice, keeps from it.
void set_options(int socket) {
  const int yes = 1;
  ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

}  // namespace

class WebServer::Impl {
 public:
  Impl(Respond respond, NextEvent next_event) : respond_(std::move(respond)), next_event_(std::move(next_event)) {
    server_.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    server_.set_socket_options(set_options);
    server_.set_tcp_nodelay(true);
    server_.set_keep_alive_max_count(1);
    server_.set_keep_alive_timeout(1);
    server_.set_read_timeout(1);
    server_.set_payload_max_length(largest_body);
    server_.set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
      handle(request, response);
      return httplib::Server::HandlerResponse::Handled;
    });
  }

  std::optional<int> take_port(int port) {
    if (port == 0) {
      port_ = server_.bind_to_any_port("127.0.0.1");
      return port_ > 0 ? std::optional(port_) : std::nullopt;
    }
    if (!server_.bind_to_port("127.0.0.1", port)) return std::nullopt;
    port_ = port;
    return port_;
  }

  int port() const { return port_; }
  void run() { server_.listen_after_bind(); }
  void stop() {
    stopping_ = true;
    server_.stop();
  }

 private:
  void handle(const httplib::Request& request, httplib::Response& response) {
    const Request what = asked(request);
    const Judged judgement = judged(what, port_);
    for (const auto& [name, value] : headers()) response.set_header(name, value);
    if (judgement.status == 200 && judgement.path == events_path) return stream_events(response);
    const std::string_view query = std::string_view(what.target).substr(std::min(what.target.find('?'), what.target.size()));
    Answer answer = judgement.status == 200 ? respond_(judgement.path, query) : refusal(judgement.status);
    response.status = answer.status;
    if (!answer.location.empty()) response.set_header("Location", answer.location);
    if (answer.status == 405) response.set_header("Allow", "GET, HEAD");
    set_body(response, std::move(answer.body), answer.type);
  }

  // What is shown, and then again whenever that is another, for as long as someone listens.
  void stream_events(httplib::Response& response) {
    response.status = 200;
    const auto last = std::make_shared<std::string>();
    response.set_chunked_content_provider("text/event-stream", [this, last](std::size_t, httplib::DataSink& sink) {
      std::string event;
      while (event.empty() && !stopping_) {
        if (!sink.is_writable()) return false;
        event = next_event_(*last, std::chrono::milliseconds(500));
      }
      if (stopping_) {
        sink.done();
        return true;
      }
      *last = event;
      return sink.write(event.data(), event.size());
    });
  }

  httplib::Server server_;
  Respond respond_;
  NextEvent next_event_;
  int port_ = 0;
  std::atomic<bool> stopping_ = false;
};

WebServer::WebServer(Respond respond, NextEvent next_event) : impl_(std::make_unique<Impl>(std::move(respond), std::move(next_event))) {}
WebServer::~WebServer() = default;

std::optional<int> WebServer::take_port(int port) { return impl_->take_port(port); }
int WebServer::port() const { return impl_->port(); }
void WebServer::run() { impl_->run(); }
void WebServer::stop() { impl_->stop(); }

}  // namespace goldthread::preview
