// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A published planning problem.
 *
 * @param name of the file, without its ending
 * @param format of the file, which also defines the conventions
 * @param caregivers all caregivers
 * @param patients all patients
 * @param distances travel times between places
 * @param weights of the measures
 * @param windowMeetsEnd true: a service is on time when it ends in its window; false: when it starts in it
 * @param lunch when lunch breaks lie, or null
 */
public record Instance(
        String name,
        Format format,
        List<Caregiver> caregivers,
        List<Patient> patients,
        Distances distances,
        Weights weights,
        boolean windowMeetsEnd,
        @Nullable Lunch lunch) {

    public Instance {
        caregivers = List.copyOf(caregivers);
        patients = List.copyOf(patients);
    }

    public Map<String, Caregiver> caregiversById() {
        return caregivers.stream().collect(Collectors.toMap(Caregiver::id, Function.identity()));
    }

    public Map<String, Patient> patientsById() {
        return patients.stream().collect(Collectors.toMap(Patient::id, Function.identity()));
    }

    /** The same instance without second services, for planners without synchronisation. */
    public Instance withoutSecondServices() {
        List<Patient> single = patients.stream()
                .map(patient -> new Patient(
                        patient.id(),
                        patient.place(),
                        patient.windows(),
                        patient.services().subList(0, 1),
                        null,
                        patient.optional(),
                        patient.preferred(),
                        patient.incompatible()))
                .toList();
        return new Instance(name, format, caregivers, single, distances, weights, windowMeetsEnd, lunch);
    }

    /** The format of an instance. */
    public enum Format {
        /** Mankowska, Meisel and Bierwirth 2014: no shifts, no breaks, all patients are visited. */
        MANKOWSKA,
        /** Unified home healthcare: shifts, lunch breaks, preferences, optional patients. */
        UHHC
    }

    /**
     * When lunch breaks lie.
     *
     * @param within first moment it may start, last moment it may end (or start, depending on the convention for
     *     windows)
     * @param duration minimum duration
     */
    public record Lunch(Window within, double duration) {}
}
