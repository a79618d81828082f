// SPDX-License-Identifier: Apache-2.0
/** What matching tells about matches and the units of a need. */
@NullMarked
package org.zhongfu.contracts.matching;

import org.jspecify.annotations.NullMarked;
