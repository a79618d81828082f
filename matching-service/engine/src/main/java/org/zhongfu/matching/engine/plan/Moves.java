// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/**
 * Small changes to a schedule, each proposed at random, priced by what it does to the ways first, and carried out only if
 * it can still be good enough.
 */
final class Moves {

    /** How many of 1024 parts are offered to the worker with most idle time, where that counts. */
    private static final int IDLEST = 100;

    /** How many of 1024 tries with a visit that is left out take a closer look. */
    private static final int TAKEN_IN = 200;

    private final Question question;
    private final Schedule schedule;
    private final Neighbours near;
    private final Insertion insertion;
    private final Dice dice;
    private final int parts;
    private final int workers;

    Moves(Schedule schedule, Neighbours near, Dice dice) {
        this.schedule = schedule;
        this.near = near;
        insertion = new Insertion(schedule, near, dice);
        this.dice = dice;
        question = schedule.question;
        parts = question.parts;
        workers = question.workers;
    }

    /**
     * Proposes a change. True when it was carried out and its times are to be settled; the caller then keeps it or takes
     * it back.
     *
     * @param most what the change may add to the cost
     */
    boolean propose(double most) {
        double bound = most + (double) question.worstPrice * schedule.worst + schedule.days.cost();
        int part = dice.below(parts);
        if (schedule.worker[part] == Schedule.NOBODY) {
            return dice.chance(TAKEN_IN) && takeIn(question.visitOf[part]);
        }
        int kind = dice.below(100);
        if (kind < 50) {
            return relocate(part, bound);
        }
        if (kind < 65) {
            return hand(part, bound);
        }
        if (kind < 85) {
            return swap(part, bound);
        }
        return cross(part, bound);
    }

    /** Takes in a visit that was left out, with its companion. */
    private boolean takeIn(int visit) {
        schedule.begin();
        insertion.learnSlack();
        int companion = question.companion[visit];
        if (companion >= 0 && !schedule.isPlanned(companion)) {
            boolean one = insertion.insert(visit);
            boolean other = insertion.insert(companion);
            return one || other;
        }
        return insertion.insert(visit);
    }

    private int pick(int[] candidates) {
        double unit = dice.unit();
        return candidates[(int) (unit * unit * candidates.length)];
    }

    /** A node to put the part behind: a likely predecessor, the one before a likely successor, or a route's beginning. */
    private int target(int part) {
        int kind = dice.below(16);
        if (question.idlePrice > 0 && dice.chance(IDLEST)) {
            return nodeOfIdlest();
        }
        if (kind == 0) {
            int[] able = question.able[part];
            return question.node(able[dice.below(able.length)]);
        }
        int[] candidates = (kind & 1) == 0 ? near.before[part] : near.after[part];
        if (candidates.length == 0) {
            return -1;
        }
        int other = pick(candidates);
        if (schedule.worker[other] == Schedule.NOBODY) {
            return -1;
        }
        return (kind & 1) == 0 ? other : schedule.prev[other];
    }

    /** A node of the day that has most room. */
    private int nodeOfIdlest() {
        int node = question.node(schedule.days.idlest);
        for (int hops = dice.below(12); hops > 0; hops--) {
            node = schedule.next[node];
        }
        return node;
    }

    private int assign(int part, int w) {
        return question.assign[part * workers + w];
    }

    /** Puts a part, with its visit, behind another node. */
    private boolean relocate(int part, double bound) {
        int after = target(part);
        if (after < 0 || after == part || schedule.next[after] == part) {
            return false;
        }
        int w = schedule.worker[after];
        int cost = assign(part, w);
        if (cost == Question.NEVER) {
            return false;
        }
        int visit = question.visitOf[part];
        int other = otherPart(visit, part);
        if (other >= 0) {
            return relocateOfTwo(part, other, after, w, bound);
        }
        int from = schedule.worker[part];
        long change = (long) question.travelPrice * (gainOf(part) + priceOf(part, after))
                + cost
                - assign(part, from)
                + latenessBehind(part, after, w)
                - schedule.timeCostBy[from];
        if (change > bound) {
            return false;
        }
        double low = schedule.keyBefore(after);
        double high = schedule.keyAfter(schedule.next[after]);
        makeRoom(low, high);
        schedule.begin();
        schedule.unlink(part);
        schedule.setKey(
                visit,
                Schedule.between(
                        schedule.keyBefore(after),
                        schedule.keyAfter(schedule.next[after]),
                        startBehind(part, after),
                        dice));
        schedule.link(part, after, w);
        return true;
    }

    /** When a part could start behind a node. */
    private double startBehind(int part, int after) {
        int ready = after >= parts ? question.shiftFrom[schedule.worker[after]] : schedule.endOf(after);
        return question.startFrom(question.visitOf[part], ready + question.travel(after, part), question.ticks[part]);
    }

    /** What lateness a part has behind a node, and makes for the one after it, at least. */
    private long latenessBehind(int part, int after, int w) {
        int visit = question.visitOf[part];
        int ready = after >= parts ? question.shiftFrom[w] : schedule.endOf(after);
        int length = question.ticks[part];
        int starts = question.startFrom(visit, ready + question.travel(after, part), length);
        long cost = (long) question.latePrice[visit] * question.lateness(visit, starts, length);
        int next = schedule.next[after];
        if (next < parts && next != part) {
            int reaches = starts + length + question.travel(part, next);
            if (reaches > schedule.start[next]) {
                int its = question.visitOf[next];
                cost += (long) question.latePrice[its]
                        * (question.lateness(its, reaches, question.ticks[next]) - schedule.late[next]);
            }
        }
        return cost;
    }

    private void makeRoom(double low, double high) {
        if (Schedule.isTight(low, high)) {
            schedule.rekey();
        }
    }

    private int otherPart(int visit, int part) {
        int b = question.second[visit];
        return b < 0 ? -1 : b == part ? question.first[visit] : b;
    }

    private int gainOf(int part) {
        int before = schedule.prev[part];
        int next = schedule.next[part];
        return question.travel(before, next) - question.travel(before, part) - question.travel(part, next);
    }

    private int priceOf(int part, int after) {
        int next = schedule.next[after];
        return question.travel(after, part) + question.travel(part, next) - question.travel(after, next);
    }

    private boolean relocateOfTwo(int part, int other, int after, int w, double bound) {
        int visit = question.visitOf[part];
        int otherWorker = schedule.worker[other];
        if (after == other || schedule.next[after] == other) {
            return false;
        }
        if (otherWorker == w || dice.below(4) == 0) {
            int[] able = question.able[other];
            otherWorker = able[dice.below(able.length)];
            if (otherWorker == w) {
                return false;
            }
        }
        int next = schedule.next[after];
        int beforeOther = schedule.prev[other];
        int afterOther = schedule.next[other];
        double low = schedule.keyBefore(after);
        double high = schedule.keyAfter(next);
        boolean stays = otherWorker == schedule.worker[other];
        if (stays) {
            double lowBoth = Math.max(low, schedule.keyBefore(beforeOther));
            double highBoth = Math.min(high, schedule.keyAfter(afterOther));
            if (lowBoth < highBoth) {
                low = lowBoth;
                high = highBoth;
            } else {
                stays = false;
            }
        }
        if (Schedule.isTight(low, high)) {
            schedule.rekey();
            return false;
        }
        double key = Schedule.between(low, high, startBehind(part, after), dice);
        long change = (long) question.travelPrice * (gainOf(part) + priceOf(part, after))
                + assign(part, w)
                - assign(part, schedule.worker[part]);
        int otherAfter = beforeOther;
        if (!stays) {
            otherAfter = nodeBefore(otherWorker, key, visit, other, part);
            int following = nextBut(otherAfter, other, part);
            change += (long) question.travelPrice
                            * (gainOf(other)
                                    + question.travel(otherAfter, other)
                                    + question.travel(other, following)
                                    - question.travel(otherAfter, following))
                    + assign(other, otherWorker)
                    - assign(other, schedule.worker[other]);
        }
        change += latenessBehind(part, after, w)
                - schedule.timeCostBy[schedule.worker[part]]
                - schedule.timeCostBy[schedule.worker[other]];
        if (change > bound) {
            return false;
        }
        schedule.begin();
        schedule.unlink(part);
        if (!stays) {
            schedule.unlink(other);
        }
        schedule.setKey(visit, key);
        schedule.link(part, after, w);
        if (!stays) {
            schedule.link(other, otherAfter, otherWorker);
        } else {
            schedule.retime(visit);
        }
        return true;
    }

    /** The last node of a route before a key, looking past two parts that are about to leave. */
    private int nodeBefore(int w, double key, int visit, int but, int alsoBut) {
        int node = question.node(w);
        int at = schedule.next[node];
        while (at < parts && (at == but || at == alsoBut || precedes(question.visitOf[at], key, visit))) {
            if (at != but && at != alsoBut) {
                node = at;
            }
            at = schedule.next[at];
        }
        return node;
    }

    private boolean precedes(int visit, double key, int other) {
        double its = schedule.key[visit];
        return its < key || (its == key && visit < other);
    }

    private int nextBut(int node, int but, int alsoBut) {
        int at = schedule.next[node];
        while (at == but || at == alsoBut) {
            at = schedule.next[at];
        }
        return at;
    }

    /** Gives a part to another worker, at the same time of day. */
    private boolean hand(int part, double bound) {
        int[] able = question.able[part];
        int w = able[dice.below(able.length)];
        int from = schedule.worker[part];
        int visit = question.visitOf[part];
        int other = otherPart(visit, part);
        if (w == from || (other >= 0 && schedule.worker[other] == w)) {
            return false;
        }
        int after = nodeBefore(w, schedule.key[visit], visit, part, -1);
        long change = (long) question.travelPrice * (gainOf(part) + priceOf(part, after))
                + assign(part, w)
                - assign(part, from)
                + latenessBehind(part, after, w)
                - schedule.timeCostBy[from]
                - (other < 0 ? 0 : schedule.timeCostBy[schedule.worker[other]]);
        if (change > bound) {
            return false;
        }
        schedule.begin();
        schedule.unlink(part);
        schedule.link(part, after, w);
        return true;
    }

    /** Lets two parts of different routes change places. */
    private boolean swap(int part, double bound) {
        int[] candidates = dice.chance(512) ? near.before[part] : near.after[part];
        if (candidates.length == 0) {
            return false;
        }
        int partner = pick(candidates);
        int w = schedule.worker[part];
        int u = schedule.worker[partner];
        if (u == w
                || u == Schedule.NOBODY
                || assign(part, u) == Question.NEVER
                || assign(partner, w) == Question.NEVER) {
            return false;
        }
        int visit = question.visitOf[part];
        int partnerVisit = question.visitOf[partner];
        int other = otherPart(visit, part);
        int partnerOther = otherPart(partnerVisit, partner);
        if ((other >= 0 && schedule.worker[other] == u) || (partnerOther >= 0 && schedule.worker[partnerOther] == w)) {
            return false;
        }
        boolean keysToo = other < 0 && partnerOther < 0 && dice.chance(768);
        double key = schedule.key[visit];
        double partnerKey = schedule.key[partnerVisit];
        int after = keysToo ? schedule.prev[partner] : nodeBefore(u, key, visit, partner, -1);
        int partnerAfter = keysToo ? schedule.prev[part] : nodeBefore(w, partnerKey, partnerVisit, part, -1);
        int next = nextBut(after, partner, -1);
        int partnerNext = nextBut(partnerAfter, part, -1);
        long change = (long) question.travelPrice
                        * (gainOf(part)
                                + gainOf(partner)
                                + question.travel(after, part)
                                + question.travel(part, next)
                                - question.travel(after, next)
                                + question.travel(partnerAfter, partner)
                                + question.travel(partner, partnerNext)
                                - question.travel(partnerAfter, partnerNext))
                + assign(part, u)
                + assign(partner, w)
                - assign(part, w)
                - assign(partner, u)
                - schedule.timeCostBy[w]
                - schedule.timeCostBy[u]
                - (other < 0 ? 0 : schedule.timeCostBy[schedule.worker[other]])
                - (partnerOther < 0 ? 0 : schedule.timeCostBy[schedule.worker[partnerOther]]);
        if (change > bound) {
            return false;
        }
        if (keysToo && !(isAlone(part, key) && isAlone(partner, partnerKey))) {
            return false;
        }
        schedule.begin();
        schedule.unlink(part);
        schedule.unlink(partner);
        if (keysToo) {
            schedule.setKey(visit, partnerKey);
            schedule.setKey(partnerVisit, key);
        }
        schedule.link(part, after, u);
        schedule.link(partner, partnerAfter, w);
        return true;
    }

    /** True when nobody beside a part has its key. */
    private boolean isAlone(int part, double key) {
        return schedule.keyBefore(schedule.prev[part]) < key && key < schedule.keyAfter(schedule.next[part]);
    }

    /** Lets two routes change what is left of their days after a point in time. */
    private boolean cross(int part, double bound) {
        int[] candidates = near.after[part];
        if (candidates.length == 0) {
            return false;
        }
        int head = pick(candidates);
        int w = schedule.worker[part];
        int u = schedule.worker[head];
        if (u == w || u == Schedule.NOBODY) {
            return false;
        }
        int tail = schedule.next[part];
        int before = schedule.prev[head];
        if (schedule.keyBefore(part) >= schedule.keyAfter(head)
                || schedule.keyBefore(before) >= schedule.keyAfter(tail)) {
            return false;
        }
        long change = (long) question.travelPrice
                        * (question.travel(part, head)
                                + travelOver(before, tail, u)
                                - question.travel(part, tail)
                                - question.travel(before, head))
                - schedule.timeCostBy[w]
                - schedule.timeCostBy[u];
        if (change > bound) {
            return false;
        }
        for (int at = tail; at < parts; at = schedule.next[at]) {
            int cost = assign(at, u);
            if (cost == Question.NEVER) {
                return false;
            }
            change += cost - assign(at, w);
        }
        for (int at = head; at < parts; at = schedule.next[at]) {
            int cost = assign(at, w);
            if (cost == Question.NEVER) {
                return false;
            }
            change += cost - assign(at, u);
        }
        if (change > bound) {
            return false;
        }
        schedule.begin();
        moveTails(tail, part, w, head, before, u);
        return true;
    }

    private int travelOver(int before, int tail, int u) {
        return tail < parts ? question.travel(before, tail) : question.travel(before, question.node(u));
    }

    private void moveTails(int tail, int part, int w, int head, int before, int u) {
        int first = takeOff(tail, chainA);
        int second = takeOff(head, chainB);
        int after = before;
        for (int i = 0; i < first; i++) {
            schedule.link(chainA[i], after, u);
            after = chainA[i];
        }
        after = part;
        for (int i = 0; i < second; i++) {
            schedule.link(chainB[i], after, w);
            after = chainB[i];
        }
    }

    private final int[] chainA = new int[1 << 12];
    private final int[] chainB = new int[1 << 12];

    private int takeOff(int from, int[] chain) {
        int count = 0;
        for (int at = from; at < parts; ) {
            int next = schedule.next[at];
            chain[count++] = at;
            schedule.unlink(at);
            at = next;
        }
        return count;
    }
}
