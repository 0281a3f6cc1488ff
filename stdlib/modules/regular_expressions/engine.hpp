// The programs of PCRE2 that a pattern becomes, and running them.
//
// A pattern has up to six: for search, match and fullmatch, on text that is all ASCII (or bytes) and on text that is
// not. Each is made when it is first needed, and compiled to machine code once it is used again or on much text.
//
// A match that takes very long stops now and then to see whether a signal came, and begins anew with more patience; in
// the end it gives up with RuntimeError.
#pragma once
#include <array>
#include <memory>

#include "runtime/errors/raise.hpp"
#include "stdlib/modules/regular_expressions/translator.hpp"

struct pcre2_real_code_8;
struct pcre2_real_match_data_8;

namespace gossamer::regular_expressions {

enum class Mode : uint8_t { search, match, fullmatch };
enum class Found : uint8_t { no, yes, failed };  // failed: an exception is pending

constexpr size_t unset = SIZE_MAX;  // where a group that took no part begins and ends

class Engine {
public:
    Engine(Tree tree, bool is_bytes) : tree_(std::move(tree)), is_bytes_(is_bytes) {}
    Engine(Engine const&) = delete;
    Engine& operator=(Engine const&) = delete;
    ~Engine();

    // Looks in the text from byte `begin` on. not_empty: nothing is not to be found at `begin` itself. `spans` then
    // holds begin and end, in bytes, of the whole and of each group, up to the next run of any pattern.
    Found run(Mode mode, bool is_wide, std::string_view text, size_t begin, bool not_empty, size_t const*& spans);
    Tree const& tree() const { return tree_; }
    // The group that was closed last, or 0.
    uint32_t last_group(size_t const* spans) const;

private:
    struct Program {
        pcre2_real_code_8* code = nullptr;
        pcre2_real_match_data_8* data = nullptr;
        uint32_t uses = 0;
        bool is_compiled = false;  // to machine code
        bool is_tried = false;     // that was tried
    };
    bool prepare(Program& program, Mode mode, bool is_wide);
    int run_once(Program& program, std::string_view text, size_t begin, uint32_t options, uint32_t limit);
    int run_patiently(Program& program, std::string_view text, size_t begin, uint32_t options);

    Tree tree_;
    bool is_bytes_;
    std::array<Program, 6> programs_;
};

}  // namespace gossamer::regular_expressions
