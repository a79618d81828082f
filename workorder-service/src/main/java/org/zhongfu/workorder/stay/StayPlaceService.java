// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.zhongfu.contracts.id.StayPlaceId;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;

/** Registers, shows and closes places for stays. */
@ApplicationScoped
@Transactional
public class StayPlaceService {

    private final StayPlaceRepository places;
    private final StayRepository stays;
    private final OrderAccess orders;
    private final Creator creator;
    private final Transitions transitions;
    private final NamedLock locks;

    StayPlaceService(
            StayPlaceRepository places,
            StayRepository stays,
            OrderAccess orders,
            Creator creator,
            Transitions transitions,
            NamedLock locks) {
        this.places = places;
        this.stays = stays;
        this.orders = orders;
        this.creator = creator;
        this.transitions = transitions;
        this.locks = locks;
    }

    /** Places the caller may see. */
    public Page<StayPlaceView> list(Caller caller, PageQuery page) {
        List<StayPlace> found = places.page(StayPlaceRepository.within(Criteria.of(page), caller));
        Set<StayPlaceId> occupied =
                stays.occupied(found.stream().map(StayPlace::id).toList());
        return Page.of(found, page, place -> place.id().value(), place -> place.view(occupied.contains(place.id())));
    }

    /** A place the caller may see. */
    public StayPlaceView get(Caller caller, StayPlaceId id) {
        return view(places.findVisible(caller, id).orElseThrow(Problem::notFound));
    }

    /** How many places the caller may see, and how many are free. */
    public StayCapacityView capacity(Caller caller) {
        return stays.capacity(caller);
    }

    /** Registers a place. */
    public Creation<StayPlaceView> register(Caller caller, RegisterStayPlaceRequest request) {
        return creator.create(
                        Submission.of("stay-place", caller, request),
                        places,
                        provenance -> NewRecord.of(newPlace(caller, request, provenance)))
                .map(this::view);
    }

    /** No one is admitted to the place any more. */
    public StayPlaceView close(StayPlaceId id, Change change) {
        StayPlace place = transitions.require(() -> places.lockVisible(change.caller(), id), change);
        if (!stays.occupied(List.of(id)).isEmpty()) {
            throw Problem.conflict("A person has this place. Discharge them first.", "该床位有人在住，请先办理出院（离院）。");
        }
        place.close(transitions.timeOf(place, change));
        return view(place);
    }

    private StayPlace newPlace(Caller caller, RegisterStayPlaceRequest request, Provenance provenance) {
        if (!orders.isProviderOf(caller, request.providerId())) {
            throw Problem.rule("providerId", "is not your organisation as a provider", "不是您所在的服务机构");
        }
        locks.acquire("stay places", request.providerId().toString());
        if (places.exists(request.providerId(), request.facility(), request.bed())) {
            throw Problem.conflict("The facility has a place of this name.", "该机构已有同名床位。");
        }
        return new StayPlace(request, caller.orgOrNone(), provenance);
    }

    private StayPlaceView view(StayPlace place) {
        return place.view(!stays.occupied(List.of(place.id())).isEmpty());
    }
}
