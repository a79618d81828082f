// SPDX-License-Identifier: Apache-2.0
/** Everything that services exchange: events, ids and code lists. */
@NullMarked
package org.zhongfu.contracts;

import org.jspecify.annotations.NullMarked;
