// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.StayPlaceId;
import org.zhongfu.platform.store.Records;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;

/** The places for stays: members of a provider see its own, all others those of their area. */
@ApplicationScoped
class StayPlaceRepository implements Records<StayPlace> {

    static Criteria within(Criteria criteria, Caller caller) {
        return Visibility.within(criteria, caller, "providerOrg");
    }

    /** A place the caller may see. */
    Optional<StayPlace> findVisible(Caller caller, StayPlaceId id) {
        return findOne(within(Criteria.ofOne(id), caller));
    }

    /** The same, locked until the transaction ends: admissions to a place and its closure happen one after the other. */
    Optional<StayPlace> lockVisible(Caller caller, StayPlaceId id) {
        return lockOne(within(Criteria.ofOne(id), caller));
    }

    /** True when the provider has a place of that name in the facility. */
    boolean exists(ProviderId provider, String facility, String bed) {
        return count("providerId = ?1 and facility = ?2 and bed = ?3", provider.value(), facility, bed) > 0;
    }
}
