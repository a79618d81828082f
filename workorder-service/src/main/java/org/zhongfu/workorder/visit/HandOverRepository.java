// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zhongfu.contracts.id.OrderId;

/** The hand-overs of orders. */
@ApplicationScoped
class HandOverRepository implements PanacheRepositoryBase<HandOver, UUID> {

    /** The hand-overs of an order, oldest first. */
    List<HandOver> of(OrderId orderId) {
        return list("orderId", Sort.by("id"), orderId.value());
    }
}
