// SPDX-License-Identifier: Apache-2.0
/** Tests of disclosures. */
@NullMarked
package org.zhongfu.base.disclosure;

import org.jspecify.annotations.NullMarked;
