// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

/** The roles of the realm, as they stand in tokens and in {@code @RolesAllowed}. */
public final class Roles {

    /** A person in difficulty or a guardian, signed in. */
    public static final String APPLICANT = "applicant";

    /** Village or community committee: reports, applies on behalf. */
    public static final String COMMUNITY_AGENT = "community-agent";

    /** Social worker of a provider. */
    public static final String SOCIAL_WORKER = "social-worker";

    /** Coordinator of a provider. */
    public static final String COORDINATOR = "coordinator";

    /** Officer of a township or subdistrict. */
    public static final String TOWNSHIP_OFFICER = "township-officer";

    /** Officer of a county-level bureau. */
    public static final String COUNTY_OFFICER = "county-officer";

    /** Officer of the prefecture's bureau. */
    public static final String PREFECTURE_OFFICER = "prefecture-officer";

    /** Contracts, units, settlement. */
    public static final String FINANCE_OFFICER = "finance-officer";

    /** Third-party evaluator. */
    public static final String EVALUATOR = "evaluator";

    /** Another agency's system, by client credentials. */
    public static final String AGENCY = "agency";

    /** Reads who did what. */
    public static final String AUDITOR = "auditor";

    /** May enter facts older than 72 hours, with a reason. */
    public static final String BACKFILL = "backfill";

    /** Runs the system; sees no persons. */
    public static final String SYSTEM_ADMIN = "system-admin";

    /** Grants roles; sees no persons. */
    public static final String SECURITY_ADMIN = "security-admin";

    /** Watches the audit; changes nothing. */
    public static final String AUDIT_ADMIN = "audit-admin";

    private Roles() {}
}
