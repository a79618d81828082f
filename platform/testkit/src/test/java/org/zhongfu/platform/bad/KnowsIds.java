// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.bad;

import org.zhongfu.contracts.id.TypedId;
import org.zhongfu.contracts.json.ContractsModule;

public record KnowsIds(TypedId id, ContractsModule module) {}
