// All births and deaths of a program, as the options --trace-lifetimes and --lifetimes show them.
//
// Listed are instances of the program's own classes; `all`: every object that holds references, those of built-in
// classes and of the library too. Not listed is what was there before the program began. A listed object gets a serial
// number, which no other has.
//
// The trace is a file of JSON lines, written in the order in which things happen:
//   {"event": "birth", "order": 1, "object": 1, "class": "Node", "file": "…", "line": 3, "function": "main"}
//   {"event": "last reference", …}   nobody holds it any more; `variable` and `call` as in Occasion, if they are there
//   {"event": "resurrected", …}      its __del__ has put it somewhere
//   {"event": "death", …, "by": "count"}
// The report is a table by class.
#pragma once
#include <cstdio>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "runtime/lifetimes/listening.hpp"
#include "runtime/object/type.hpp"

namespace gossamer {

struct ChronicleOptions {
    std::FILE* trace = nullptr;  // taken over; null: no trace
    bool traces_all = false;
    bool reports = false;
    bool reports_all = false;
};

class Chronicle {
public:
    explicit Chronicle(ChronicleOptions options);
    ~Chronicle();
    Chronicle(Chronicle const&) = delete;

    void born(Object& object);
    void tell(Object& object, DeathEvent event);
    // The last statement has been executed; handlers and finalizers are still to come.
    void note_end_of_program();
    // There is nothing any more. The objects that are left over die by the exit; the trace is written to the end.
    void finish();
    std::string report() const;  // what --lifetimes prints; empty if it was not asked for

private:
    // What is known of a class. Classes die, what they were stays.
    struct ClassRow {
        std::string name;
        bool is_programs = false;
        uint64_t born = 0, by_count = 0, by_collector = 0, by_exit = 0, alive_at_end = 0;
    };
    struct Entry {
        uint64_t serial;
        ClassRow* row;
    };
    bool traces(ClassRow const& row) const { return options_.trace && (row.is_programs || options_.traces_all); }
    bool reports(ClassRow const& row) const { return options_.reports && (row.is_programs || options_.reports_all); }
    ClassRow& row_of(Type& type);
    void write(char const* event, Entry const& entry, SourcePlace const& place, std::string const& rest = {});
    void died(Entry const& entry, DeathCause cause, std::string const& details, SourcePlace const& place);
    void flush();

    ChronicleOptions options_;
    std::unordered_map<Object*, Entry> alive_;
    std::deque<ClassRow> rows_;
    std::unordered_map<Type*, ClassRow*> row_of_class_;
    std::unordered_set<Type*> classes_of_program_;
    uint64_t serial_ = 0, order_ = 0;
    std::optional<uint64_t> end_serial_;  // the last one given when the program ended
    std::string text_;                    // of the trace, to be written
};

// From now on all births and deaths of the current interpreter are told.
void start_chronicle(ChronicleOptions options);

}  // namespace gossamer
