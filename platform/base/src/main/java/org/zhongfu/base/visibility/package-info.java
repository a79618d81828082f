// SPDX-License-Identifier: Apache-2.0
/** By what a caller's sight is bounded, as the roles of the contracts say. */
@NullMarked
package org.zhongfu.base.visibility;

import org.jspecify.annotations.NullMarked;
