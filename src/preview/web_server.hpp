#pragma once
// HTTP on the loopback address alone: the only file that knows a library for it. What is answered is decided elsewhere
// (request_rules, answers); nothing of the library's own, neither folders nor compression, is in use. Each request has a connection of its
// own, so that none waits behind another.
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "preview/answers.hpp"

namespace goldthread::preview {

class WebServer {
 public:
  // Of a request that may be answered: its path, and "?q=bins" or nothing. May be called by several threads at once.
  using Respond = std::function<Answer(const std::string& path, std::string_view query)>;
  // The next event of the stream, once it is another than `last`; empty where there is none for `patience`.
  using NextEvent = std::function<std::string(const std::string& last, std::chrono::milliseconds patience)>;

  WebServer(Respond respond, NextEvent next_event);
  ~WebServer();
  WebServer(const WebServer&) = delete;
  WebServer& operator=(const WebServer&) = delete;

  // Takes a port; 0: any that is free. Gives which it is, or nothing where it cannot be had.
  std::optional<int> take_port(int port);
  int port() const;

  // Answers until it is stopped, by another thread.
  void run();
  void stop();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace goldthread::preview
