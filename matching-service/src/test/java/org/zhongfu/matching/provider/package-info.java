// SPDX-License-Identifier: Apache-2.0
/** What may be registered as a provider. */
@NullMarked
package org.zhongfu.matching.provider;

import org.jspecify.annotations.NullMarked;
