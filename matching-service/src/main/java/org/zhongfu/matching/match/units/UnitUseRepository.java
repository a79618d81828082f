// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The use of units, by visit. */
@ApplicationScoped
class UnitUseRepository implements PanacheRepositoryBase<UnitUse, UUID> {}
