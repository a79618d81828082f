// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits of the stages, and when an overdue stage becomes a task of the next level. The values are data: the resource
 * {@code stage-limits.json} has them, with version and source.
 *
 * @param version raised with each change; stored with each clock
 * @param source where the values come from
 * @param limits of several that apply the most specific one counts: service and area, then service, then area
 * @param escalations per level from the county on, how long after the due time it has the task
 * @param mostProlongedDays by how many working days a limit may be prolonged in total
 */
record StageLimits(
        int version, String source, List<Limit> limits, List<Escalation> escalations, int mostProlongedDays) {

    private static final String RESOURCE = "/stage-limits.json";

    /**
     * A limit.
     *
     * @param stage the stage
     * @param serviceItem the service it is for; null for all
     * @param areaPrefix what area codes it is for start with; null for all
     * @param workingDays the limit in working days; the day of the beginning is not counted
     * @param source where the value comes from; null for that of all values
     */
    record Limit(
            Stage stage,
            @Nullable String serviceItem,
            @Nullable String areaPrefix,
            int workingDays,
            @Nullable String source) {

        boolean appliesTo(Stage wanted, String areaCode, @Nullable String item) {
            return stage == wanted
                    && (serviceItem == null || serviceItem.equals(item))
                    && (areaPrefix == null || areaCode.startsWith(areaPrefix));
        }

        int specificity() {
            return (serviceItem == null ? 0 : 100) + (areaPrefix == null ? 0 : areaPrefix.length());
        }
    }

    /**
     * When a level has the task.
     *
     * @param level the level
     * @param workingDaysAfterDue working days after the due time; 0 means at the due time
     */
    record Escalation(AdministrativeLevel level, int workingDaysAfterDue) {}

    StageLimits {
        limits = List.copyOf(limits);
        escalations = List.copyOf(escalations);
    }

    /** The limit of a stage in working days; of several services the shortest counts. */
    int workingDays(Stage stage, String areaCode, List<String> serviceItems) {
        return serviceItems.stream()
                .mapToInt(item -> workingDays(stage, areaCode, item))
                .min()
                .orElseGet(() -> workingDays(stage, areaCode, (String) null));
    }

    /** How long after the due time the level has the task. */
    int workingDaysAfterDue(AdministrativeLevel level) {
        return escalations.stream()
                .filter(each -> each.level() == level)
                .findFirst()
                .orElseThrow()
                .workingDaysAfterDue();
    }

    private int workingDays(Stage stage, String areaCode, @Nullable String serviceItem) {
        return limits.stream()
                .filter(each -> each.appliesTo(stage, areaCode, serviceItem))
                .max(Comparator.comparingInt(Limit::specificity))
                .orElseThrow(() -> new IllegalStateException("there is no limit for " + stage))
                .workingDays();
    }

    /** The limits of this build. */
    static StageLimits read() {
        try (InputStream file = StageLimits.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new ObjectMapper().readValue(file, StageLimits.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    /** Provides the limits to the beans of the service. */
    static final class Producer {

        @Produces
        @Singleton
        StageLimits limits() {
            return read();
        }
    }
}
