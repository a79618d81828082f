// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.allocation;

import java.util.Arrays;

/**
 * Finds a price for the units of each line by an auction (after Bertsekas). A need bids for the line with the highest
 * surplus; a need that is outbid bids again, until every need has its units or prefers to wait. Only here a need may be
 * split over lines. The prices give an upper bound of every allocation, up to the smallest bid.
 */
final class Auction {

    private final AllocationData data;
    private final int[] worth;
    private final int smallest;

    /** By line: the price of a unit, which is the lowest winning bid; 0 while there are free units. */
    final int[] price;

    private final int[] outstanding;
    private final int[] taken;
    private final int[] queue;
    private final boolean[] queued;
    private int first;
    private int waiting;

    // A holding is a winning bid: the need, the number of units, the price. The holdings of a line form a heap with
    // the lowest bid on top.
    private int[] holder;
    private int[] held;
    private int[] bid;
    private int holdings;
    private int[] spare = new int[64];
    private int spares;
    private final int[][] heap;
    private final int[] heapSize;

    /**
     * @param worth by edge: the worth of a unit
     * @param smallest the least amount by which a bid exceeds the second best choice
     */
    Auction(AllocationData data, int[] worth, int smallest) {
        this.data = data;
        this.worth = worth;
        this.smallest = smallest;
        price = new int[data.lines];
        outstanding = data.units.clone();
        taken = new int[data.lines];
        queue = new int[Math.max(1, data.needs)];
        queued = new boolean[data.needs];
        holder = new int[data.needs + data.lines];
        held = new int[holder.length];
        bid = new int[holder.length];
        heap = new int[data.lines][8];
        heapSize = new int[data.lines];
    }

    void run() {
        for (int need = 0; need < data.needs; need++) {
            enqueue(need);
        }
        while (waiting > 0) {
            int need = queue[first];
            first = first + 1 == queue.length ? 0 : first + 1;
            waiting--;
            queued[need] = false;
            bidFor(need);
        }
    }

    private void enqueue(int need) {
        if (!queued[need]) {
            queued[need] = true;
            int end = first + waiting;
            queue[end >= queue.length ? end - queue.length : end] = need;
            waiting++;
        }
    }

    private void bidFor(int need) {
        while (outstanding[need] > 0) {
            int best = -1;
            int most = 0;
            int second = 0;
            for (int edge = data.firstEdge[need]; edge < data.firstEdge[need + 1]; edge++) {
                int line = data.edgeLine[edge];
                int left = worth[edge] - price[line];
                if (left > most) {
                    second = most;
                    most = left;
                    best = line;
                } else if (left > second) {
                    second = left;
                }
            }
            if (best < 0) {
                return; // It prefers to wait; prices never fall, so that does not change.
            }
            take(need, best, price[best] + most - second + smallest);
        }
    }

    private void take(int need, int line, int offer) {
        int wanted = Math.min(outstanding[need], data.capacity[line]);
        outstanding[need] -= wanted;
        push(line, need, wanted, offer);
        taken[line] += wanted;
        while (taken[line] > data.capacity[line]) {
            int lowest = heap[line][0];
            int out = Math.min(held[lowest], taken[line] - data.capacity[line]);
            held[lowest] -= out;
            taken[line] -= out;
            outstanding[holder[lowest]] += out;
            enqueue(holder[lowest]);
            if (held[lowest] == 0) {
                pop(line);
            }
        }
        if (taken[line] == data.capacity[line]) {
            price[line] = bid[heap[line][0]];
        }
    }

    /** An upper bound of the worth of all allocations, split or not. */
    long bound() {
        long bound = 0;
        for (int line = 0; line < data.lines; line++) {
            bound += (long) price[line] * data.capacity[line];
        }
        for (int need = 0; need < data.needs; need++) {
            int most = 0;
            for (int edge = data.firstEdge[need]; edge < data.firstEdge[need + 1]; edge++) {
                most = Math.max(most, worth[edge] - price[data.edgeLine[edge]]);
            }
            bound += (long) most * data.units[need];
        }
        return bound;
    }

    /** By need: the line that holds most of its units, or -1. */
    int[] lineWithMostUnits() {
        int[] at = new int[data.needs];
        int[] most = new int[data.needs];
        Arrays.fill(at, -1);
        for (int line = 0; line < data.lines; line++) {
            for (int i = 0; i < heapSize[line]; i++) {
                int holding = heap[line][i];
                if (held[holding] > most[holder[holding]]) {
                    most[holder[holding]] = held[holding];
                    at[holder[holding]] = line;
                }
            }
        }
        return at;
    }

    private void push(int line, int need, int units, int offer) {
        int holding = spares > 0 ? spare[--spares] : holdings++;
        if (holding == holder.length) {
            holder = Arrays.copyOf(holder, 2 * holding);
            held = Arrays.copyOf(held, 2 * holding);
            bid = Arrays.copyOf(bid, 2 * holding);
        }
        holder[holding] = need;
        held[holding] = units;
        bid[holding] = offer;
        if (heapSize[line] == heap[line].length) {
            heap[line] = Arrays.copyOf(heap[line], 2 * heap[line].length);
        }
        int[] tree = heap[line];
        int at = heapSize[line]++;
        while (at > 0 && bid[tree[(at - 1) / 2]] > offer) {
            tree[at] = tree[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        tree[at] = holding;
    }

    private void pop(int line) {
        int[] tree = heap[line];
        if (spares == spare.length) {
            spare = Arrays.copyOf(spare, 2 * spares);
        }
        spare[spares++] = tree[0];
        int size = --heapSize[line];
        int last = tree[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && bid[tree[child + 1]] < bid[tree[child]]) {
                child++;
            }
            if (bid[tree[child]] >= bid[last]) {
                break;
            }
            tree[at] = tree[child];
            at = child;
        }
        tree[at] = last;
    }
}
