#include "runtime/lifetimes/chronicle.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "runtime/heap/heap.hpp"
#include "runtime/lifetimes/census.hpp"

namespace gossamer {

namespace {

constexpr size_t buffer_bytes = 64 * 1024;

void tell_birth(Object* object) {
    Lifetimes* const here = lifetimes_if_any();
    if (here && here->chronicle) here->chronicle->born(*object);
}

std::string json_text(std::string_view text) {
    std::string quoted = "\"";
    for (char const c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\', quoted += c;
        else if (static_cast<unsigned char>(c) < 0x20)
            quoted += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        else
            quoted += c;
    }
    return quoted + '"';
}

// Is the class that is being born one of the program? Those that a module of the library makes for itself, while it is
// imported, are not; those that a function of the library makes for the program (namedtuple) are.
bool is_made_by_program() {
    for (Frame const* frame = context().frame; frame; frame = frame->previous) {
        if (!is_library(*frame->code)) return true;
        if (frame->code->is_module) return false;
    }
    return false;
}

std::string details_of(Occasion const& occasion) {
    std::string details;
    if (!occasion.variable.empty()) details += ", \"variable\": " + json_text(occasion.variable);
    if (!occasion.ended_call.empty()) details += ", \"call\": " + json_text(occasion.ended_call);
    return details;
}

}  // namespace

Chronicle::Chronicle(ChronicleOptions options) : options_(options) {}
Chronicle::~Chronicle() {
    flush();
    if (options_.trace && options_.trace != stderr) std::fclose(options_.trace);
}

void Chronicle::flush() {
    if (!options_.trace) return;
    std::fwrite(text_.data(), 1, text_.size(), options_.trace);
    std::fflush(options_.trace);
    text_.clear();
}

Chronicle::ClassRow& Chronicle::row_of(Type& type) {
    ClassRow*& row = row_of_class_[&type];
    if (row) return *row;
    row = &rows_.emplace_back();
    row->is_programs = classes_of_program_.contains(&type);
    row->name = full_name_of(type);
    // When a class dies, another may be born at its address.
    if (!is_immortal(type)) type.flags |= is_watched;
    return *row;
}

void Chronicle::write(char const* event, Entry const& entry, SourcePlace const& place, std::string const& rest) {
    text_ += fmt::format("{{\"event\": \"{}\", \"order\": {}, \"object\": {}, \"class\": {}", event, ++order_,
                         entry.serial, json_text(entry.row->name));
    if (!place.file.empty())
        text_ += fmt::format(", \"file\": {}, \"line\": {}, \"function\": {}", json_text(place.file), place.line,
                             json_text(place.function));
    text_ += rest + "}\n";
    if (text_.size() >= buffer_bytes || options_.trace == stderr) flush();
}

void Chronicle::born(Object& object) {
    Type& type = type_of(object);
    if (type.has(type_is_type) && is_made_by_program()) {
        classes_of_program_.insert(static_cast<Type*>(&object));
        object.flags |= is_watched;
    }
    ClassRow& row = row_of(type);
    if (!traces(row) && !reports(row)) return;
    object.flags |= is_watched;
    Entry const entry{++serial_, &row};
    alive_[&object] = entry;
    if (!end_serial_) ++row.born;
    if (traces(row)) write("birth", entry, place_of(context().frame));
}

void Chronicle::tell(Object& object, DeathEvent event) {
    if (event == DeathEvent::death && type_of(object).has(type_is_type)) {
        row_of_class_.erase(static_cast<Type*>(&object));
        classes_of_program_.erase(static_cast<Type*>(&object));
    }
    auto const found = alive_.find(&object);
    if (found == alive_.end()) return;
    Entry const entry = found->second;
    Occasion const occasion = occasion_of(object);
    if (event == DeathEvent::death) {
        alive_.erase(found);
        return died(entry, occasion.cause, details_of(occasion), occasion.place);
    }
    if (!traces(*entry.row) || occasion.cause != DeathCause::count) return;
    if (event == DeathEvent::resurrected)
        write("resurrected", entry, occasion.place);
    else
        write("last reference", entry, occasion.place, details_of(occasion));
}

void Chronicle::died(Entry const& entry, DeathCause cause, std::string const& details, SourcePlace const& place) {
    ClassRow& row = *entry.row;
    if (end_serial_)
        row.by_exit += entry.serial <= *end_serial_;
    else
        ++(cause == DeathCause::count ? row.by_count : row.by_collector);
    if (traces(row)) write("death", entry, place, fmt::format(", \"by\": \"{}\"", name_of(cause)) + details);
}

void Chronicle::note_end_of_program() {
    for (auto const& [object, entry] : alive_) ++entry.row->alive_at_end;
    end_serial_ = serial_;
}

void Chronicle::finish() {
    std::vector<std::pair<Object*, Entry>> left(alive_.begin(), alive_.end());
    alive_.clear();
    std::sort(left.begin(), left.end(), [](auto const& a, auto const& b) { return a.second.serial < b.second.serial; });
    for (auto const& [object, entry] : left)
        if (traces(*entry.row)) write("death", entry, {}, ", \"by\": \"exit\"");
    flush();
}

std::string Chronicle::report() const {
    if (!options_.reports) return {};
    std::vector<ClassRow const*> shown;
    for (ClassRow const& row : rows_)
        if (reports(row) && row.born) shown.push_back(&row);
    std::stable_sort(shown.begin(), shown.end(), [](ClassRow const* a, ClassRow const* b) {
        return std::pair(b->is_programs, b->born) < std::pair(a->is_programs, a->born);
    });
    size_t width = 5;
    for (ClassRow const* const row : shown) width = std::max(width, row->name.size());
    std::string text = fmt::format("{:<{}}  {:>9}  {:>9}  {:>12}  {:>13}  {:>13}\n", "class", width, "born", "by count",
                                   "by collector", "alive at exit", "freed by exit");
    for (ClassRow const* const row : shown)
        text += fmt::format("{:<{}}  {:>9}  {:>9}  {:>12}  {:>13}  {:>13}\n", row->name, width, row->born,
                            row->by_count, row->by_collector, row->alive_at_end, row->by_exit);
    if (shown.empty()) text += "(no instances of the program's classes)\n";
    return text;
}

void start_chronicle(ChronicleOptions options) {
    lifetimes().chronicle = std::make_unique<Chronicle>(options);
    heap().listen_to_births(tell_birth);
}

}  // namespace gossamer
