const anyTenant = new Set(['common', 'organizations', 'consumers']);

/** The metadata document of a tenant, with the fields of Entra's (OpenID Connect Discovery section 3). */
export function discovery(base: string, tenant: string) {
  const at = `${base}/${tenant}`;
  return {
    issuer: anyTenant.has(tenant) ? `${base}/{tenantid}/v2.0` : `${at}/v2.0`,
    authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
    token_endpoint: `${at}/oauth2/v2.0/token`,
    end_session_endpoint: `${at}/oauth2/v2.0/logout`,
    jwks_uri: `${at}/discovery/v2.0/keys`,
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'fragment'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['none'],
    scopes_supported: ['openid', 'profile', 'offline_access'],
    code_challenge_methods_supported: ['S256'],
  };
}
