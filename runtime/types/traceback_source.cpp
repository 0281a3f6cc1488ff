// Lines of source for tracebacks: read when asked for, kept until the file is another one.
#include <sys/stat.h>

#include <cstdio>
#include <map>
#include <mutex>

#include "runtime/errors/print_traceback.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/list.hpp"

namespace gossamer {

namespace {

struct Text {
    std::string text;
    std::vector<std::string_view> lines;
    bool is_registered = false;
    // Of the file when it was read.
    int64_t size = -1, seconds = 0, nanoseconds = 0;
};

bool is_current(Text const& text, std::string const& filename) {
    if (text.is_registered) return true;
    struct stat now;
    if (stat(filename.c_str(), &now) != 0) return true;
    return text.size == now.st_size && text.seconds == now.st_mtim.tv_sec && text.nanoseconds == now.st_mtim.tv_nsec;
}

// Shared by the interpreters of a process: a file is the same for all of them.
std::map<std::string, Text, std::less<>>& texts() {
    static std::map<std::string, Text, std::less<>> all;
    return all;
}
std::mutex guard;

void split(Text& text) {
    text.lines.clear();
    std::string_view rest = text.text;
    while (!rest.empty()) {
        size_t const end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        text.lines.push_back(line);
        if (end == rest.npos) break;
        rest.remove_prefix(end + 1);
    }
}

Text& read(std::string_view filename) {
    Text& text = texts()[std::string(filename)];
    text = {};
    if (std::FILE* const file = std::fopen(std::string(filename).c_str(), "rb")) {
        struct stat now;
        if (fstat(fileno(file), &now) == 0)
            text.size = now.st_size, text.seconds = now.st_mtim.tv_sec, text.nanoseconds = now.st_mtim.tv_nsec;
        char buffer[8192];
        while (size_t const count = std::fread(buffer, 1, sizeof buffer, file)) text.text.append(buffer, count);
        std::fclose(file);
    }
    if (text.text.starts_with("\xEF\xBB\xBF")) text.text.erase(0, 3);
    split(text);
    return text;
}

}  // namespace

void register_source(std::string_view filename, std::string source) {
    std::lock_guard const lock(guard);
    Text& text = texts()[std::string(filename)];
    text.text = std::move(source);
    text.is_registered = true;
    split(text);
}

void forget_sources() {
    std::lock_guard const lock(guard);
    std::erase_if(texts(), [](auto const& item) { return !item.second.is_registered; });
}

namespace {

// What a program has put into linecache.cache for code of its own: an entry without time, which no file can outdate.
std::optional<std::string> line_of_linecache(std::string_view filename, size_t line) {
    Value const module = context().modules ? get(*context().modules, intern("linecache")) : empty;
    Dict* const dict = module ? instance_dict(module) : nullptr;
    Value const found = dict ? get(*dict, intern("cache")) : empty;
    Dict* const cache = found ? as_dict(found) : nullptr;
    if (!cache || line == 0) return std::nullopt;
    Value const entry = get(*cache, intern(filename));
    Tuple* const parts = entry ? as_tuple(entry) : nullptr;
    if (!parts || parts->size != 4 || !(*parts)[1].is_none()) return std::nullopt;
    List* const lines = as_list((*parts)[2]);
    if (!lines || line > lines->size) return std::string();
    Str* const text = as_str(lines->items[line - 1]);
    if (!text) return std::string();
    std::string_view shown = text->view();
    if (shown.ends_with('\n')) shown.remove_suffix(1);
    return std::string(shown);
}

}  // namespace

std::string source_line(std::string_view filename, size_t line) {
    if (auto put = line_of_linecache(filename, line)) return std::move(*put);
    std::lock_guard const lock(guard);
    auto const found = texts().find(filename);
    bool const is_known = found != texts().end() && is_current(found->second, found->first);
    Text const& text = is_known ? found->second : read(filename);
    if (line == 0 || line > text.lines.size()) return {};
    return std::string(text.lines[line - 1]);
}

}  // namespace gossamer
