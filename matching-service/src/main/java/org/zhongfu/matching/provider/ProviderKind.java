// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

/** What kind of organisation a provider is; it decides on what basis it serves. */
public enum ProviderKind {
    SOCIAL_WORK_ORGANISATION,
    VOLUNTEER_GROUP,
    ENTERPRISE,
    SITE;

    /** True when it may be paid by unit under a contract; a volunteer group works unpaid, under an agreement. */
    public boolean maySignContracts() {
        return switch (this) {
            case SOCIAL_WORK_ORGANISATION, ENTERPRISE, SITE -> true;
            case VOLUNTEER_GROUP -> false;
        };
    }

    /** True when it may serve unpaid, under an agreement without prices. */
    public boolean maySignAgreements() {
        return switch (this) {
            case SOCIAL_WORK_ORGANISATION -> false;
            case VOLUNTEER_GROUP, ENTERPRISE, SITE -> true;
        };
    }
}
