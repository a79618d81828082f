// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.waitlist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long needs wait, by service and county, in working days.
 *
 * @param queues one for each service and county where needs wait, those with the longest wait first
 */
public record WaitlistAgeingView(@Size(max = 10_000) List<WaitingQueue> queues) {

    public WaitlistAgeingView {
        queues = List.copyOf(queues);
    }

    /**
     * The needs of one service in one county that wait.
     *
     * @param serviceItem the service: a code of the list {@code service-items}
     * @param areaCode the county
     * @param waiting needs that wait
     * @param units units of them that no match uses
     * @param ages by the working days since help was requested
     * @param reasons by reason; a need that waits for several reasons is counted at each of them
     * @param newNeed what a need that is recorded now has to expect; null when all that wait are not eligible
     */
    public record WaitingQueue(
            String serviceItem,
            String areaCode,
            @Min(0) int waiting,
            @Min(0) int units,
            WaitAges ages,
            @Size(max = 50) List<ReasonAges> reasons,
            @Nullable ExpectedWait newNeed) {}

    /**
     * Needs by the working days since help was requested.
     *
     * @param upToFive at most 5 working days ago
     * @param sixToTwenty how many have waited from six working days on, and less than twenty-one
     * @param twentyOneToSixty how many have waited from twenty-one working days on, and less than sixty-one
     * @param overSixty more than 60 working days ago
     * @param oldest working days since the request that is waiting longest
     */
    public record WaitAges(
            @Min(0) int upToFive,
            @Min(0) int sixToTwenty,
            @Min(0) int twentyOneToSixty,
            @Min(0) int overSixty,
            @Min(0) @Max(100_000) int oldest) {

        static WaitAges of(List<Integer> days) {
            return new WaitAges(
                    count(days, 0, 5),
                    count(days, 6, 20),
                    count(days, 21, 60),
                    count(days, 61, Integer.MAX_VALUE),
                    days.stream().mapToInt(Integer::intValue).max().orElse(0));
        }

        private static int count(List<Integer> days, int from, int to) {
            return (int) days.stream().filter(day -> day >= from && day <= to).count();
        }
    }

    /**
     * The needs that wait for one reason.
     *
     * @param reasonCode why no provider can serve them now: a code of the list {@code match-reasons}
     * @param waiting needs that wait for this reason
     * @param ages by the working days since help was requested
     */
    public record ReasonAges(String reasonCode, @Min(0) int waiting, WaitAges ages) {}
}
