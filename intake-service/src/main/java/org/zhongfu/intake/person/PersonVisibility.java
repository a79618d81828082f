// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.access.ServedPersons;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;

/**
 * Narrows persons and records about persons to what a caller may see: officers and community agents by the area where a
 * person lives now, members of providers by live work orders, agencies by the applications that their organisation sent.
 */
@ApplicationScoped
public class PersonVisibility {

    private static final String IN_AREA = "select p.id from Person p where p.areaCode like :scope";
    private static final String OF_APPLICATIONS = "select a.personId from Application a where a.senderOrg = :callerOrg";
    private static final String NO_ORGANISATION = "-";
    private static final String RECORDED = "provenance.createdBy = :callerSubject";

    private final InstantSource clock;

    PersonVisibility(InstantSource clock) {
        this.clock = clock;
    }

    /** True for a caller who sees all persons of their area. */
    public static boolean isByArea(Caller caller) {
        return PersonViews.seesFullNames(caller);
    }

    /** Narrows the criteria of persons. */
    Criteria narrowPersons(Criteria criteria, Caller caller) {
        return isByArea(caller) ? criteria.within(caller.area()) : narrowByServing(criteria, "id", caller, false);
    }

    /** Narrows the criteria of records that have a {@code personId}; social workers also see those they recorded. */
    public Criteria narrow(Criteria criteria, Caller caller) {
        return narrow(criteria, caller, true);
    }

    /** Narrows the criteria of records that have a {@code personId} and are shown with data of the person's file. */
    public Criteria narrowWithFile(Criteria criteria, Caller caller) {
        return narrow(criteria, caller, false);
    }

    private Criteria narrow(Criteria criteria, Caller caller, boolean recorded) {
        return isByArea(caller)
                ? criteria.and(
                        "personId in (" + IN_AREA + ")", "scope", caller.area().like())
                : narrowByServing(criteria, "personId", caller, recorded);
    }

    private Criteria narrowByServing(Criteria criteria, String person, Caller caller, boolean recorded) {
        List<String> alternatives = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (caller.is(Roles.SOCIAL_WORKER)) {
            alternatives.add(person + " in (" + ServedPersons.OF_WORKER + ")");
            parameters.put("callerSubject", caller.subject());
            parameters.put("today", Zones.dayOf(clock.instant()));
            if (recorded) {
                alternatives.add(RECORDED);
            }
        }
        if (caller.is(Roles.AGENCY)) {
            alternatives.add(person + " in (" + OF_APPLICATIONS + ")");
        }
        if (caller.is(Roles.COORDINATOR) || alternatives.isEmpty()) {
            alternatives.add(person + " in (" + ServedPersons.OF_ORGANISATION + ")");
        }
        criteria.and(
                "(" + String.join(" or ", alternatives) + ")",
                "callerOrg",
                isOfOrganisation(caller) ? caller.orgOrNone() : NO_ORGANISATION);
        parameters.forEach(criteria::set);
        return criteria;
    }

    /** Callers in no role that sees by organisation see nothing, whatever organisation their token names. */
    private static boolean isOfOrganisation(Caller caller) {
        return caller.isAnyOf(Roles.SOCIAL_WORKER, Roles.COORDINATOR, Roles.AGENCY);
    }
}
