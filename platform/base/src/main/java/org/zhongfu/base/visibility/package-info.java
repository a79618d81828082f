// SPDX-License-Identifier: Apache-2.0
/** What callers may see, by the roles of the contracts. */
@NullMarked
package org.zhongfu.base.visibility;

import org.jspecify.annotations.NullMarked;
