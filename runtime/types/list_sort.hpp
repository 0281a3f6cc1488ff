// The sort of lists: a stable merge sort that uses the runs it finds (timsort, with powersort's order of merges).
//
// It asks the same questions in the same order as CPython's, since programs can see them: an __lt__ may print, and
// what NaNs end up as depends on them. The parts: runs are found, short ones are filled up by binary insertion;
// neighbouring runs are merged when the border between them lies deep enough in a perfect tree of merges; a merge
// goes item by item until one side wins often, and then looks ahead in leaps ("galloping").
//
// `less(a, b)` gives true, false or nothing (an exception is pending): then the sort stops, and the row still holds
// every element once.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

namespace gossamer::sorting {

constexpr size_t gallop_at = 7;  // so many wins in a row, and a merge begins to gallop

template <class Element, class Less> class MergeSort {
public:
    MergeSort(Element* row, size_t size, Less less) : row_(row), size_(size), less_(less) {}

    bool run() {
        if (size_ < 2) return true;
        size_t const least = least_run();
        for (Element* begin = row_; begin < row_ + size_;) {
            size_t const left = static_cast<size_t>(row_ + size_ - begin);
            auto const found = find_run(begin, left);
            if (!found) return false;
            size_t length = *found;
            if (length < least) {
                size_t const wanted = left < least ? left : least;
                if (!insert_sorted(begin, length, wanted)) return false;
                length = wanted;
            }
            if (!push(begin, length)) return false;
            begin += length;
        }
        while (runs_ > 1) {
            size_t at = runs_ - 2;
            if (at > 0 && stack_[at - 1].length < stack_[at + 1].length) --at;
            if (!merge_at(at)) return false;
        }
        return true;
    }

private:
    struct Run {
        Element* begin;
        size_t length;
        unsigned power;  // of the border to the next run
    };

    // Between 32 and 64, so that the number of runs is a power of two or just below one.
    size_t least_run() const {
        size_t n = size_, rest = 0;
        for (; n >= 64; n >>= 1) rest |= n & 1;
        return n + rest;
    }

    static void turn_round(Element* begin, Element* end) {
        while (begin < end && begin < --end) std::swap(*begin++, *end);
    }

    // The length of the run that begins here. A falling one is turned round, with equal neighbours in it kept in order.
    std::optional<size_t> find_run(Element* run, size_t left) {
        size_t n = 1;
        auto extend_rising = [&]() -> std::optional<bool> {
            for (; n < left; ++n) {
                auto const falls = less_(run[n], run[n - 1]);
                if (!falls) return std::nullopt;
                if (*falls) return false;
            }
            return true;
        };
        auto const is_all = extend_rising();
        if (!is_all) return std::nullopt;
        if (*is_all) return n;
        if (n > 1) {
            auto const rises = less_(run[0], run[n - 1]);
            if (!rises) return std::nullopt;
            if (*rises) return n;
            turn_round(run, run + n);  // all equal so far: the beginning of a falling run
        }
        size_t equal = 0;  // neighbours at the end of the run that are neither less nor greater
        auto keep_equal_in_order = [&] {
            if (equal) turn_round(run + n - equal - 1, run + n);
            equal = 0;
        };
        for (++n; n < left; ++n) {
            auto const falls = less_(run[n], run[n - 1]);
            if (!falls) return std::nullopt;
            if (*falls) {
                keep_equal_in_order();
                continue;
            }
            auto const rises = less_(run[n - 1], run[n]);
            if (!rises) return std::nullopt;
            if (*rises) break;
            ++equal;
        }
        keep_equal_in_order();
        turn_round(run, run + n);
        if (!extend_rising()) return std::nullopt;
        return n;
    }

    // The first `sorted` elements are in order; brings the others in.
    bool insert_sorted(Element* run, size_t sorted, size_t length) {
        for (; sorted < length; ++sorted) {
            Element const element = run[sorted];
            size_t low = 0, high = sorted;
            while (low < high) {
                size_t const middle = (low + high) / 2;
                auto const less = less_(element, run[middle]);
                if (!less) return false;
                if (*less)
                    high = middle;
                else
                    low = middle + 1;
            }
            for (size_t i = sorted; i > low; --i) run[i] = run[i - 1];
            run[low] = element;
        }
        return true;
    }

    // How deep in a perfect tree of merges the border between two neighbouring runs lies.
    unsigned power_of_border(Run const& left, size_t right_length) const {
        size_t a = 2 * static_cast<size_t>(left.begin - row_) + left.length, b = a + left.length + right_length;
        for (unsigned power = 1;; ++power) {
            if (a >= size_)
                a -= size_, b -= size_;
            else if (b >= size_)
                return power;
            a <<= 1, b <<= 1;
        }
    }

    bool push(Element* begin, size_t length) {
        if (runs_) {
            unsigned const power = power_of_border(stack_[runs_ - 1], length);
            while (runs_ > 1 && stack_[runs_ - 2].power > power)
                if (!merge_at(runs_ - 2)) return false;
            stack_[runs_ - 1].power = power;
        }
        stack_[runs_++] = {begin, length, 0};
        return true;
    }

    // Merges two neighbours on the stack.
    bool merge_at(size_t at) {
        Element *left = stack_[at].begin, *right = stack_[at + 1].begin;
        size_t left_size = stack_[at].length, right_size = stack_[at + 1].length;
        stack_[at].length = left_size + right_size;
        if (at + 3 == runs_) stack_[at + 1] = stack_[at + 2];
        --runs_;
        // What is in place already stays out of it.
        auto const begin = upper_bound(*right, left, left_size, 0);
        if (!begin) return false;
        left += *begin;
        left_size -= *begin;
        if (!left_size) return true;
        auto const end = lower_bound(left[left_size - 1], right, right_size, right_size - 1);
        if (!end) return false;
        right_size = *end;
        if (!right_size) return true;
        return left_size <= right_size ? merge_forward(left, left_size, right, right_size)
                                       : merge_backward(left, left_size, right, right_size);
    }

    // After leaps left `answer(ofs)` true at `low` and false at `high`, halves what is between them.
    template <class IsBefore> std::optional<size_t> halve(size_t low, size_t high, IsBefore is_before) {
        while (low < high) {
            size_t const middle = low + (high - low) / 2;
            auto const before = is_before(middle);
            if (!before) return std::nullopt;
            if (*before)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // Searches a sorted row for the place where is_before(i) turns from true to false, in leaps from the hint on.
    template <class IsBefore> std::optional<size_t> leap(size_t size, size_t hint, IsBefore is_before) {
        size_t last = 0, offset = 1;
        auto const begins_before = is_before(hint);
        if (!begins_before) return std::nullopt;
        size_t const most = *begins_before ? size - hint : hint + 1;
        while (offset < most) {
            auto const before = is_before(*begins_before ? hint + offset : hint - offset);
            if (!before) return std::nullopt;
            if (*before != *begins_before) break;
            last = offset;
            offset = (offset << 1) + 1;
        }
        if (offset > most) offset = most;
        if (*begins_before) return halve(hint + last + 1, hint + offset, is_before);
        return halve(hint + 1 - offset, hint - last, is_before);
    }

    // The first place whose element is not less than the key.
    std::optional<size_t> lower_bound(Element const& key, Element const* row, size_t size, size_t hint) {
        return leap(size, hint, [&](size_t i) { return less_(row[i], key); });
    }
    // The first place whose element is greater than the key.
    std::optional<size_t> upper_bound(Element const& key, Element const* row, size_t size, size_t hint) {
        return leap(size, hint, [&](size_t i) {
            auto answer = less_(key, row[i]);
            return flipped(answer);
        });
    }
    template <class Answer> static Answer flipped(Answer answer) {
        if (answer) *answer = !*answer;
        return answer;
    }

    Element* set_aside(Element const* from, size_t count) {
        if (count > aside_size_) {
            aside_.reset(new Element[count]);
            aside_size_ = count;
        }
        for (size_t i = 0; i < count; ++i) aside_[i] = from[i];
        return aside_.get();
    }

    enum class Step { on, done, failed };

    // Both merges are made of two alternating ways; this is what they share.
    struct Wins {
        size_t left = 0, right = 0;
        bool is_even() const { return left < gallop_at && right < gallop_at; }
    };

    // The left run is set aside, and the row filled from its beginning.
    bool merge_forward(Element* to, size_t left_size, Element* right, size_t right_size) {
        Element* left = set_aside(to, left_size);
        auto take_left = [&] { *to++ = *left++, --left_size; };
        auto take_right = [&] { *to++ = *right++, --right_size; };
        // Puts what is left of the set-aside run where it belongs; nothing is lost, whatever happened before.
        auto finish = [&](bool good) {
            while (left_size) take_left();
            return good;
        };
        // The last element of the left run is known to be the greatest.
        auto end_with_left = [&] {
            while (right_size) take_right();
            return finish(true);
        };
        take_right();
        if (!right_size) return finish(true);
        if (left_size == 1) return end_with_left();
        for (;;) {
            Wins wins;
            while (wins.left < gallop_ && wins.right < gallop_) {
                auto const less = less_(*right, *left);
                if (!less) [[unlikely]]
                    return finish(false);
                if (*less) {
                    take_right();
                    ++wins.right, wins.left = 0;
                    if (!right_size) return finish(true);
                } else {
                    take_left();
                    ++wins.left, wins.right = 0;
                    if (left_size == 1) return end_with_left();
                }
            }
            ++gallop_;
            do {
                if (gallop_ > 1) --gallop_;
                auto const ahead = upper_bound(*right, left, left_size, 0);
                if (!ahead) return finish(false);
                wins.left = *ahead;
                for (size_t i = 0; i < *ahead; ++i) take_left();
                if (*ahead && left_size == 1) return end_with_left();
                if (!left_size) return finish(true);  // only if the comparison is not consistent
                take_right();
                if (!right_size) return finish(true);
                auto const behind = lower_bound(*left, right, right_size, 0);
                if (!behind) return finish(false);
                wins.right = *behind;
                for (size_t i = 0; i < *behind; ++i) take_right();
                if (!right_size) return finish(true);
                take_left();
                if (left_size == 1) return end_with_left();
            } while (!wins.is_even());
            ++gallop_;  // leaving costs, so that it is not entered again too soon
        }
    }

    // The right run is set aside, and the row filled from its end.
    bool merge_backward(Element* const left, size_t left_size, Element* right_begin, size_t right_size) {
        Element* to = right_begin + right_size;  // one behind
        Element* const right = set_aside(right_begin, right_size);
        auto take_left = [&] { *--to = left[--left_size]; };
        auto take_right = [&] { *--to = right[--right_size]; };
        auto finish = [&](bool good) {
            while (right_size) take_right();
            return good;
        };
        // The first element of the right run is known to be the least.
        auto end_with_right = [&] {
            while (left_size) take_left();
            return finish(true);
        };
        take_left();
        if (!left_size) return finish(true);
        if (right_size == 1) return end_with_right();
        for (;;) {
            Wins wins;
            while (wins.left < gallop_ && wins.right < gallop_) {
                auto const less = less_(right[right_size - 1], left[left_size - 1]);
                if (!less) [[unlikely]]
                    return finish(false);
                if (*less) {
                    take_left();
                    ++wins.left, wins.right = 0;
                    if (!left_size) return finish(true);
                } else {
                    take_right();
                    ++wins.right, wins.left = 0;
                    if (right_size == 1) return end_with_right();
                }
            }
            ++gallop_;
            do {
                if (gallop_ > 1) --gallop_;
                auto const ahead = upper_bound(right[right_size - 1], left, left_size, left_size - 1);
                if (!ahead) return finish(false);
                wins.left = left_size - *ahead;
                for (size_t i = wins.left; i-- > 0;) take_left();
                if (!left_size) return finish(true);
                take_right();
                if (right_size == 1) return end_with_right();
                auto const behind = lower_bound(left[left_size - 1], right, right_size, right_size - 1);
                if (!behind) return finish(false);
                wins.right = right_size - *behind;
                for (size_t i = wins.right; i-- > 0;) take_right();
                if (wins.right && right_size == 1) return end_with_right();
                if (!right_size) return finish(true);  // only if the comparison is not consistent
                take_left();
                if (!left_size) return finish(true);
            } while (!wins.is_even());
            ++gallop_;
        }
    }

    Element* row_;
    size_t size_;
    Less less_;
    Run stack_[88];
    size_t runs_ = 0;
    size_t gallop_ = gallop_at;  // adapts: galloping that pays makes it begin sooner
    std::unique_ptr<Element[]> aside_;
    size_t aside_size_ = 0;
};

template <class Element, class Less> bool merge_sort(Element* row, size_t size, Less less) {
    return MergeSort<Element, Less>(row, size, less).run();
}

}  // namespace gossamer::sorting
