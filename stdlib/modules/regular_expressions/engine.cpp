#include "stdlib/modules/regular_expressions/engine.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "runtime/errors/signals.hpp"

namespace gossamer::regular_expressions {

namespace {

constexpr uint32_t first_patience = 10'000'000;  // steps of PCRE2 before signals are looked at
constexpr uint32_t last_patience = 1'000'000'000;
constexpr size_t much_text = 1000;                                            // bytes; machine code pays at once
constexpr size_t first_stack = 32 * 1024, largest_stack = size_t{256} << 20;  // bytes, of machine code
constexpr uint32_t largest_heap = 512 * 1024;                                 // KiB, of the interpreter

// What a thread lends to all matching: it holds nothing of any pattern.
struct Contexts {
    pcre2_compile_context* compiling = pcre2_compile_context_create(nullptr);
    pcre2_match_context* matching = pcre2_match_context_create(nullptr);
    pcre2_jit_stack* stack = nullptr;
    Contexts() {
        pcre2_set_newline(compiling, PCRE2_NEWLINE_LF);
        pcre2_set_parens_nest_limit(compiling, 4000);
        pcre2_set_compile_recursion_guard(
            compiling, [](uint32_t, void*) { return static_cast<int>(stack_is_low()); }, nullptr);
        pcre2_set_heap_limit(matching, largest_heap);
        // Address space may be scarce.
        for (size_t largest = largest_stack; !stack && largest > first_stack; largest /= 16)
            stack = pcre2_jit_stack_create(first_stack, largest, nullptr);
        if (stack) pcre2_jit_stack_assign(matching, nullptr, stack);
    }
    ~Contexts() {
        pcre2_jit_stack_free(stack);
        pcre2_match_context_free(matching);
        pcre2_compile_context_free(compiling);
    }
};

Contexts& contexts() {
    thread_local Contexts all;
    return all;
}

}  // namespace

Engine::~Engine() {
    for (Program& program : programs_) {
        pcre2_match_data_free(program.data);
        pcre2_code_free(program.code);
    }
}

bool Engine::prepare(Program& program, Mode mode, bool is_wide) {
    Translation const translation = translate(tree_, is_bytes_ ? Subject::bytes
                                                     : is_wide ? Subject::wide_text
                                                               : Subject::ascii_text);
    if (translation.is_too_large) return raise(overflow_error_type, "regular expression is too large");
    uint32_t options = PCRE2_DOTALL | PCRE2_MULTILINE | PCRE2_ALT_CIRCUMFLEX | PCRE2_NEVER_UCP;
    if (is_wide) options |= PCRE2_UTF | PCRE2_NO_UTF_CHECK;
    if (translation.is_caseless) options |= PCRE2_CASELESS;
    if (mode != Mode::search) options |= PCRE2_ANCHORED;
    if (mode == Mode::fullmatch) options |= PCRE2_ENDANCHORED;
    int error = 0;
    PCRE2_SIZE where = 0;
    program.code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translation.text.data()), translation.text.size(),
                                 options, &error, &where, contexts().compiling);
    if (!program.code) {
        if (error == PCRE2_ERROR_HEAP_FAILED) return raise_memory_error();
        if (error == PCRE2_ERROR_PATTERN_TOO_LARGE || error == PCRE2_ERROR_PATTERN_STRING_TOO_LONG ||
            error == PCRE2_ERROR_LOOKBEHIND_TOO_LONG)
            return raise(overflow_error_type, "regular expression is too large");
        if (error == PCRE2_ERROR_PARENTHESES_STACK_CHECK || error == PCRE2_ERROR_PARENTHESES_NEST_TOO_DEEP)
            return raise_recursion_error("");
        PCRE2_UCHAR text[256] = "";
        pcre2_get_error_message(error, text, sizeof text);
        return raise(runtime_error_type, "regular expression cannot be compiled: {}",
                     reinterpret_cast<char const*>(text));
    }
    program.data = pcre2_match_data_create_from_pattern(program.code, nullptr);
    if (!program.data) {
        pcre2_code_free(std::exchange(program.code, nullptr));
        return raise_memory_error();
    }
    return true;
}

int Engine::run_once(Program& program, std::string_view text, size_t begin, uint32_t options, uint32_t limit) {
    auto const* const subject = reinterpret_cast<PCRE2_SPTR>(text.data() ? text.data() : "");
    pcre2_match_context* const matching = contexts().matching;
    pcre2_set_match_limit(matching, limit);
    if (program.is_compiled) {
        int const result = pcre2_jit_match(program.code, subject, text.size(), begin, options, program.data, matching);
        if (result != PCRE2_ERROR_JIT_STACKLIMIT) return result;
        // Without machine code there may be room: it keeps its stack more tightly. What it took is given back.
        int const slow = pcre2_match(program.code, subject, text.size(), begin,
                                     options | PCRE2_NO_JIT | PCRE2_NO_UTF_CHECK, program.data, matching);
        if (slow < 0) {
            if (pcre2_match_data* const fresh = pcre2_match_data_create_from_pattern(program.code, nullptr)) {
                pcre2_match_data_free(program.data);
                program.data = fresh;
            }
        }
        return slow;
    }
    return pcre2_match(program.code, subject, text.size(), begin, options | PCRE2_NO_JIT | PCRE2_NO_UTF_CHECK,
                       program.data, matching);
}

int Engine::run_patiently(Program& program, std::string_view text, size_t begin, uint32_t options) {
    for (uint32_t limit = first_patience;; limit = limit > last_patience / 4 ? last_patience : limit * 4) {
        if (!check_signal()) return PCRE2_ERROR_CALLOUT;
        int const result = run_once(program, text, begin, options, limit);
        if (result != PCRE2_ERROR_MATCHLIMIT || limit == last_patience) return result;
    }
}

Found Engine::run(Mode mode, bool is_wide, std::string_view text, size_t begin, bool not_empty, size_t const*& spans) {
    Program& program = programs_[static_cast<size_t>(mode) * 2 + is_wide];
    if (!program.code && !prepare(program, mode, is_wide)) return Found::failed;
    if (!program.is_tried && (++program.uses > 1 || text.size() - begin > much_text)) {
        program.is_tried = true;
        // Where the system forbids it, PCRE2 interprets.
        program.is_compiled = contexts().stack && !pcre2_jit_compile(program.code, PCRE2_JIT_COMPLETE);
    }
    uint32_t const options = not_empty ? PCRE2_NOTEMPTY_ATSTART : 0;
    int result = run_once(program, text, begin, options, first_patience);
    if (result == PCRE2_ERROR_MATCHLIMIT) {
        if (!program.is_tried) {
            program.is_tried = true;
            program.is_compiled = contexts().stack && !pcre2_jit_compile(program.code, PCRE2_JIT_COMPLETE);
        }
        result = run_patiently(program, text, begin, options);
    }
    if (result >= 0) {
        spans = pcre2_get_ovector_pointer(program.data);
        return Found::yes;
    }
    switch (result) {
        case PCRE2_ERROR_NOMATCH: return Found::no;
        case PCRE2_ERROR_CALLOUT: return Found::failed;
        case PCRE2_ERROR_MATCHLIMIT: raise(runtime_error_type, "regular expression takes too long to match"); break;
        case PCRE2_ERROR_HEAPLIMIT:
        case PCRE2_ERROR_NOMEMORY: raise_memory_error(); break;
        default: raise(runtime_error_type, "regular expression cannot be matched: error {}", result);
    }
    return Found::failed;
}

uint32_t Engine::last_group(size_t const* spans) const {
    uint32_t best = 0;
    for (uint32_t group = 1; group <= tree_.groups; ++group) {
        if (spans[2 * group] == unset) continue;
        if (!best) {
            best = group;
            continue;
        }
        GroupFacts const &now = tree_.facts[group - 1], &then = tree_.facts[best - 1];
        bool is_later = now.closes_as > then.closes_as;
        // In a repetition both may have been closed in any order; the text tells.
        bool const is_repeated = now.outermost_repeat && now.outermost_repeat == then.outermost_repeat;
        if (is_repeated && !now.is_in_look && !then.is_in_look && spans[2 * group + 1] != spans[2 * best + 1])
            is_later = spans[2 * group + 1] > spans[2 * best + 1];
        if (is_later) best = group;
    }
    return best;
}

}  // namespace gossamer::regular_expressions
