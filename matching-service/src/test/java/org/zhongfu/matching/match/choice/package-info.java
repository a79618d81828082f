// SPDX-License-Identifier: Apache-2.0
/** Tests of the choice of a provider. */
@NullMarked
package org.zhongfu.matching.match.choice;

import org.jspecify.annotations.NullMarked;
