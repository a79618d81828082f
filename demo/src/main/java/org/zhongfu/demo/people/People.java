// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.zhongfu.demo.seed.Seed;

/** Generates persons, the same for the same seed; a service takes some of a cohort, so that persons have several services. */
public final class People {

    private static final LocalDate PILOT_BEGAN = LocalDate.of(2024, 10, 8);
    private static final int SUBDISTRICTS = 6;

    private final Seed seed;
    private final List<County> counties;
    private final Map<Integer, List<SyntheticPerson>> cohorts = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();

    /**
     * @param counties where they live, with shares that add up to a hundred
     * @param most how many persons one service takes at most
     */
    public People(Seed seed, List<County> counties, int most) {
        this.seed = seed;
        this.counties = List.copyOf(counties);
        for (Cohort cohort : Cohort.values()) {
            if (!cohorts.containsKey(cohort.firstIndex())) {
                cohorts.put(cohort.firstIndex(), drawAll(cohort, Math.max(cohort.size(), most * 3)));
            }
        }
    }

    /**
     * Persons of a cohort in an area, in the order in which they take part in a service: the first ten of a hundred are those
     * of a run of ten.
     */
    public List<SyntheticPerson> choose(Cohort cohort, String area, String service, int count) {
        List<SyntheticPerson> all = new ArrayList<>(cohorts.getOrDefault(cohort.firstIndex(), List.of()).stream()
                .filter(each -> cohort.includes(each) && each.county().isIn(area))
                .toList());
        Collections.shuffle(all, seed.of("choice-" + service, 0));
        return List.copyOf(all.subList(0, count));
    }

    private List<SyntheticPerson> drawAll(Cohort cohort, int size) {
        List<SyntheticPerson> people = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            people.add(draw(cohort, cohort.firstIndex() + i));
        }
        return List.copyOf(people);
    }

    private SyntheticPerson draw(Cohort cohort, int index) {
        RandomGenerator random = seed.of("person", index);
        Sex sex = random.nextInt(100) < 56 ? Sex.FEMALE : Sex.MALE;
        EntitlementGround ground =
                cohort == Cohort.ANY_CARE ? ground(random.nextInt(100)) : EntitlementGround.MINIMUM_LIVING;
        LocalDate born;
        String number;
        do {
            born = born(random, cohort, ground);
            number = CitizenNumber.of(born, sequence(random, sex));
        } while (!numbers.add(number));
        County county = county(random.nextInt(100));
        int subdistrict = 1 + random.nextInt(SUBDISTRICTS);
        return new SyntheticPerson(
                index,
                Names.draw(random, sex),
                sex,
                born,
                number,
                String.format(Locale.ROOT, "154%08d", index + 1),
                county,
                county.code() + String.format(Locale.ROOT, "%03d", subdistrict),
                String.format(
                        Locale.ROOT,
                        "%s第%d街道示范小区%d号楼%d单元%d室",
                        county.name(),
                        subdistrict,
                        1 + random.nextInt(30),
                        1 + random.nextInt(4),
                        100 * (1 + random.nextInt(6)) + 1 + random.nextInt(3)),
                near(random, county.latitude(), 0.04),
                near(random, county.longitude(), 0.05),
                ground,
                random.nextInt(100) < 70 ? 1 + random.nextInt(3) : 4 + random.nextInt(3));
    }

    private County county(int share) {
        int upTo = 0;
        for (County county : counties) {
            upTo += county.share();
            if (share < upTo) {
                return county;
            }
        }
        throw new IllegalArgumentException("the shares of the counties add up to " + upTo + ", not 100");
    }

    private static EntitlementGround ground(int share) {
        if (share < 35) {
            return EntitlementGround.SPECIAL_HARDSHIP;
        }
        if (share < 65) {
            return EntitlementGround.LIVING_ALONE;
        }
        return share < 85 ? EntitlementGround.MINIMUM_LIVING : EntitlementGround.SEVERE_DISABILITY;
    }

    private static LocalDate born(RandomGenerator random, Cohort cohort, EntitlementGround ground) {
        int age =
                switch (cohort) {
                    case WORKING_AGE -> 20 + random.nextInt(35);
                    case CHILDREN -> 7 + random.nextInt(9);
                    case ANY_CARE, CARE ->
                        ground == EntitlementGround.SEVERE_DISABILITY
                                ? 30 + random.nextInt(50)
                                : 60 + random.nextInt(34);
                };
        return PILOT_BEGAN.minusYears(age).minusDays(1 + random.nextInt(364));
    }

    private static int sequence(RandomGenerator random, Sex sex) {
        int even = CitizenNumber.FIRST_SEQUENCE + 2 * random.nextInt(50);
        return sex == Sex.FEMALE ? even : even + 1;
    }

    private static double near(RandomGenerator random, double centre, double reach) {
        return Math.round((centre + reach * (2 * random.nextDouble() - 1)) * 1e6) / 1e6;
    }
}
